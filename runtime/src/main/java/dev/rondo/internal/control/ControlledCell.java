package dev.rondo.internal.control;

import dev.rondo.spi.Cell;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A cell with its control messages: they overtake the actor's other messages, keep each sender's
 * order, and are never refused while its loop runs.
 *
 * <p>What its own loop sends goes into a queue. What other threads send goes onto a list; the push
 * that finds the list empty puts this cell, as a token, into the loop's inbox, and the loop, when
 * it meets the token, moves the list to the queue. So an actor stands in the inbox once, however
 * much waits for it. The loop serves the actors that have something queued in {@link ControlRounds
 * rounds}.
 *
 * <pre>
 * field          written by                              access
 * newest         any thread; the loop takes all of it    volatile, by CAS
 * isTokenLost    senders                                 volatile, by CAS
 * next           whoever has the token                   plain, ordered by the inbox
 * all others     the loop                                plain
 * </pre>
 */
public abstract class ControlledCell extends Cell implements ControlMessage {

  /** What {@link #postFromElsewhere} catches, resolved early: the lookup takes stack. */
  @SuppressWarnings("unused")
  private static final Class<?> CAUGHT = StackOverflowError.class;

  /** Lies on top for good once a token was refused: the loop has ended. */
  private static final ControlMessage CLOSED = new ControlTask(() -> {});

  private static final VarHandle NEWEST;
  private static final VarHandle TOKEN_LOST;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      NEWEST = lookup.findVarHandle(ControlledCell.class, "newest", ControlMessage.class);
      TOKEN_LOST = lookup.findVarHandle(ControlledCell.class, "isTokenLost", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** What other threads have sent, linked from the newest to the oldest; null when empty. */
  private volatile @Nullable ControlMessage newest;

  /** Whether a sender's stack ended as it was about to place the token. */
  private volatile boolean isTokenLost;

  /** The inbox's link: it links tokens. */
  private @Nullable ControlMessage next;

  /** The last of the queue, which is linked in a circle: its next is the first. */
  private @Nullable ControlMessage last;

  /** The link of the rounds, and whether it holds this cell. */
  @Nullable ControlledCell nextInRounds;

  private boolean isInRounds;

  /** Whether its last round was a step. Steps may be many, and messages come in between. */
  private boolean wasStep;

  /** For an actor without control messages. */
  protected ControlledCell() {}

  /** Whether the caller is the actor's loop. */
  protected abstract boolean isOnLoop();

  /** Puts this cell into the loop's inbox. Any thread. Returns false if the loop has ended. */
  protected abstract boolean placeToken();

  /** Wakes the loop. Any thread. */
  protected abstract void wakeLoop();

  /** The loop's rounds. The loop only. */
  protected abstract ControlRounds rounds();

  /** Whether a step of the actor's life comes before its control messages. The loop only. */
  protected abstract boolean isStepDue();

  /** Takes that step. The loop only. */
  protected abstract void takeStep();

  /**
   * Has the loop run the message in the actor's turn for control messages. Any thread; never
   * refused while the loop runs. A loop that has ended {@linkplain ControlMessage#refused refuses}
   * it.
   */
  public final void post(ControlMessage message) {
    if (isOnLoop()) {
      enqueue(message);
      joinRounds();
    } else {
      postFromElsewhere(message);
    }
  }

  /** Posts from a thread that is not the loop's. Returns false if the loop has ended. */
  protected final boolean postFromElsewhere(ControlMessage message) {
    ControlMessage before = push(message);
    if (before == CLOSED) {
      message.refused();
      return false;
    }
    if (before != null && !(isTokenLost && TOKEN_LOST.compareAndSet(this, true, false))) {
      return true; // Whoever found the list empty places the token.
    }
    boolean isPlaced;
    try {
      isPlaced = placeToken();
    } catch (StackOverflowError e) {
      isTokenLost = true; // No call: the sender's stack ended here. The next sender places it.
      throw e;
    }
    if (!isPlaced) {
      close();
      return false;
    }
    wakeLoop();
    return true;
  }

  /** Adds the message, and returns what was on top; {@link #CLOSED} if it was not added. */
  private @Nullable ControlMessage push(ControlMessage message) {
    ControlMessage head;
    do {
      head = newest;
      if (head == CLOSED) {
        return CLOSED;
      }
      message.linkTo(head);
    } while (!NEWEST.compareAndSet(this, head, message));
    return head;
  }

  /** Refuses what is on the list, and what will come: no loop will ever look. */
  private void close() {
    ControlMessage message = takeAll(CLOSED);
    while (message != null) {
      ControlMessage following = message.next();
      message.refused();
      message = following;
    }
  }

  /** Queues what other threads have sent: that is what the token stands for. The loop only. */
  @Override
  public final void run() {
    ControlMessage message = takeAll(null);
    while (message != null) {
      ControlMessage following = message.next();
      enqueue(message);
      message = following;
    }
    joinRounds();
  }

  private @Nullable ControlMessage takeAll(@Nullable ControlMessage top) {
    return ControlQueue.reversed((ControlMessage) NEWEST.getAndSet(this, top), CLOSED);
  }

  private void enqueue(ControlMessage message) {
    if (last == null) {
      message.linkTo(message);
    } else {
      message.linkTo(last.next());
      last.linkTo(message);
    }
    last = message;
  }

  private @Nullable ControlMessage poll() {
    if (last == null) {
      return null;
    }
    ControlMessage first = last.next();
    if (first == null) {
      throw new IllegalStateException("the circle of control messages is broken");
    }
    if (first == last) {
      last = null;
    } else {
      last.linkTo(first.next());
    }
    first.linkTo(null); // Whoever keeps the message must not keep those behind it.
    return first;
  }

  /** Shows its messages, as {@link ControlQueue#glance} does. */
  final void glance(Consumer<? super ControlMessage> sight) {
    ControlQueue.glance(newest, sight);
    ControlQueue.glance(last, sight);
  }

  /** Has the loop come by, unless it will anyway. The loop only. */
  protected final void joinRounds() {
    if (!isInRounds) {
      rounds().add(this);
      isInRounds = true;
    }
  }

  /** Does one thing: a step of the actor's life or its oldest control message, in turns. */
  final void takeRound() {
    isInRounds = false;
    boolean isDue = isStepDue();
    boolean isStep = isDue && !(wasStep && last != null);
    wasStep = isStep;
    ControlMessage message = isStep ? null : poll();
    if (last != null || (isDue && !isStep)) {
      joinRounds(); // Before anything runs: whatever it does, the rest is not forgotten.
    }
    if (isStep) {
      takeStep();
    } else if (message != null) {
      message.run();
    }
  }

  @Override
  public final @Nullable ControlMessage next() {
    return next;
  }

  @Override
  public final void linkTo(@Nullable ControlMessage following) {
    next = following;
  }
}

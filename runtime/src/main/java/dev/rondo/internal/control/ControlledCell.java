package dev.rondo.internal.control;

import dev.rondo.spi.Cell;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
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

  /** So many messages may come before a step that serves what they overtake. */
  private static final byte MOST_OVERTAKING = 100;

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

  /** How many of its messages have had their turn since a step was due. */
  private byte overtaking;

  /** For an actor without control messages. */
  protected ControlledCell() {}

  /** The loop on which the actor lives, as of now. Any thread. */
  public abstract ControlledLoop loop();

  /** Whether it has left one loop and has not come to the other, so that nothing of it may run. */
  protected abstract boolean isArriving();

  /** Whether a step of the actor's life comes before its control messages. The loop only. */
  protected abstract boolean isStepDue();

  /** Whether its control messages overtake what that step does. The loop only. */
  protected abstract boolean isStepOvertaken();

  /** Takes that step. The loop only. */
  protected abstract void takeStep();

  /**
   * Has the loop run the message in the actor's turn for control messages. Any thread; never
   * refused while the loop runs. A loop that has ended {@linkplain ControlMessage#refused refuses}
   * it.
   */
  public final void post(ControlMessage message) {
    if (loop().isCurrent() && isNothingAhead()) {
      enqueue(message);
      joinRounds();
    } else {
      postFromElsewhere(message);
    }
  }

  /**
   * Whether the list is empty. If not, the actor for which this is posted may have sent what lies
   * there before it, or this cell, came to the loop.
   */
  private boolean isNothingAhead() {
    ControlMessage head = newest;
    return head == null || head == CLOSED;
  }

  /** Posts by way of the list. Returns false if the loop has ended. */
  protected final boolean postFromElsewhere(ControlMessage message) {
    ControlMessage before = push(message);
    if (before == CLOSED) {
      message.refused();
      return false;
    }
    if (before != null && !(isTokenLost && TOKEN_LOST.compareAndSet(this, true, false))) {
      return true; // Whoever found the list empty places the token.
    }
    return placeToken();
  }

  /** Has the actor's loop look at the list. Returns false if it has ended; then all is refused. */
  private boolean placeToken() {
    ControlledLoop loop;
    boolean isPlaced;
    try {
      do {
        loop = loop();
        isPlaced = loop.placeToken(this);
      } while (!isPlaced && loop != loop()); // It has ended, but the actor had left it.
    } catch (StackOverflowError e) {
      isTokenLost = true; // No call: the sender's stack ended here. The next sender places it.
      throw e;
    }
    if (isPlaced) {
      loop.wake();
    } else {
      close();
    }
    return isPlaced;
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

  /**
   * Queues what other threads have sent: that is what the token stands for. Where the actor has
   * moved, the token is passed on; nobody takes the list without it, or there would be two. The
   * loop only.
   */
  @Override
  public final void run() {
    if (!loop().isCurrent()) {
      placeToken();
      return;
    }
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

  /** Has messages that were taken out run once more, before all that are there. The loop only. */
  protected final void putBack(List<? extends ControlMessage> messages) {
    ControlQueue later = new ControlQueue();
    for (ControlMessage each = poll(); each != null; each = poll()) {
      later.add(each);
    }
    messages.forEach(this::enqueue);
    for (ControlMessage each = later.poll(); each != null; each = later.poll()) {
      enqueue(each);
    }
    joinRounds();
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

  /** Whether there are messages in its queue. The loop only. */
  final boolean hasMessages() {
    return last != null;
  }

  /** Shows its messages, as {@link ControlQueue#glance} does. */
  final void glance(Consumer<? super ControlMessage> sight) {
    ControlQueue.glance(newest, sight);
    ControlQueue.glance(last, sight);
  }

  /** Has the loop come by, unless it will anyway. The loop only. */
  protected final void joinRounds() {
    if (!isInRounds && !isArriving()) {
      loop().rounds().add(this);
      isInRounds = true;
    }
  }

  /** Whether it is to leave the rounds in which it is. The loop only. */
  final boolean leavesRounds() {
    isInRounds = !isArriving();
    return !isInRounds;
  }

  /** Has the loop to which it came come by, if there is a reason. The loop only. */
  protected final void rejoinRounds() {
    if (last != null || isStepDue()) {
      joinRounds();
    }
  }

  /** Does one thing: a step of the actor's life, or its oldest control message. */
  final void takeRound() {
    isInRounds = false;
    boolean isDue = isStepDue();
    boolean isStep = isDue && !isMessageFirst();
    overtaking = (byte) (isDue && !isStep ? overtaking + 1 : 0);
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

  private boolean isMessageFirst() {
    return last != null && isStepOvertaken() && overtaking < MOST_OVERTAKING;
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

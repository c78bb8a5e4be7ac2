package dev.rondo.internal.loop;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.lane.Lane;
import dev.rondo.internal.time.FixedDeadline;
import dev.rondo.spi.MessageSlot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a loop sends whose handlers may block: at once, since a handler that waits for an answer
 * would wait for what lies in its own loop's lane. Only what finds a ring full stays here, and what
 * is for the same actor stays behind it; the ticker tries again while the loop is blocked.
 *
 * <p>Receivers may move. So each claim is followed by a look whether the receiver still lives
 * there, as with any other thread.
 *
 * <p>Where the loop's thread may be replaced, what is for the loop itself goes the same way, and a
 * thread that has lost the loop is refused: so nothing that it sends comes after what the next one
 * does.
 *
 * <pre>
 * field        written by                  access
 * waiting      the loop and the ticker     under the lock
 * jams         the loop and the ticker     under the lock
 * isRetrying   the loop and the ticker     under the lock
 * flushing     the loop and the ticker     under the lock; what is first waits for that thread
 * open         the loop                    under the lock
 * isEmpty      whoever has the lock        volatile
 * </pre>
 */
final class WriteThrough implements Outgoing {

  /** Whether a simulation may step in; see {@link Platform#interleave}. */
  private static final boolean SIMULATED = Boolean.getBoolean("rondo.simulated");

  private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
  private static final long NAP_NANOS = TimeUnit.MICROSECONDS.toNanos(10);

  private final EventLoop sender;
  private final Map<ActorCell<?, ?>, Lane> waiting = new LinkedHashMap<>();

  /** Receivers for which too much waits. */
  private final Map<ActorCell<?, ?>, Jam> jams = new LinkedHashMap<>();

  private volatile boolean isEmpty = true;
  private boolean isRetrying;

  /**
   * Slots that were claimed for what finds no room, and are neither kept nor given back: by this
   * thread, or by one that has lost the loop meanwhile, and then for good.
   */
  private int open;

  /** Which thread sends what waits; null if none does. */
  private @Nullable Thread flushing;

  WriteThrough(EventLoop sender) {
    this.sender = sender;
  }

  /**
   * Claims a slot of the receiver's ring, or where that is full, or something waits for it, one
   * that {@link #keep} takes.
   */
  @Override
  public MessageSlot claim(ActorCell<?, ?> receiver) {
    interleave(); // The sender may lose its loop just now.
    boolean hasEntered = sender.succession().enter();
    try {
      return claimNow(receiver);
    } finally {
      sender.succession().leave(hasEntered); // Takes less stack than enter, so it does not fail.
    }
  }

  private MessageSlot claimNow(ActorCell<?, ?> receiver) {
    MessageSlot slot = isEmpty || !isWaitingFor(receiver) ? tryClaim(receiver) : null;
    if (slot == null) {
      beginToKeep(receiver);
      return new MessageSlot(MessageSlot.OVERFLOW);
    }
    return slot;
  }

  /** Takes notice of a slot for what finds no room. Whose ring is jammed has the sender rest. */
  private synchronized void beginToKeep(ActorCell<?, ?> receiver) {
    ActorCell<?, ?> actor = sender.current();
    Jam jam = jams.get(receiver);
    if (actor != null && jam != null) {
      actor.restFor(receiver, jam);
    }
    open++;
  }

  /** Under the lock. */
  private void judge(ActorCell<?, ?> receiver, Lane lane) {
    Jam before = jams.get(receiver);
    Jam now = Jam.judge(before, lane.size());
    if (now == null) {
      jams.remove(receiver);
    } else if (before == null) {
      jams.put(receiver, now);
    }
  }

  /** Claims a slot of the ring of the loop on which the receiver lives; null if it is full. */
  private @Nullable MessageSlot tryClaim(ActorCell<?, ?> receiver) {
    while (true) {
      EventLoop loop = receiver.loop();
      interleave();
      MessageSlot slot = loop.inbound().tryClaim(sender.isOfSameSystem(loop));
      interleave();
      if (receiver.loop() == loop) {
        return slot;
      }
      if (slot != null) {
        loop.inbound().giveUp(slot);
      }
    }
  }

  private void interleave() {
    if (SIMULATED) {
      sender.surroundings().platform().interleave(); // The receiver may be about to move.
    }
  }

  private synchronized boolean isWaitingFor(ActorCell<?, ?> receiver) {
    return waiting.containsKey(receiver);
  }

  /** Keeps it until there is room. */
  @Override
  public void keep(ActorCell<?, ?> receiver, MessageSlot slot) {
    boolean retries;
    synchronized (this) {
      Lane lane = waiting.computeIfAbsent(receiver, key -> new Lane());
      lane.claim().copyFrom(slot);
      open--;
      judge(receiver, lane);
      isEmpty = false;
      retries = isRetrying;
      isRetrying = true;
    }
    if (!retries) {
      retrySoon();
    }
  }

  @Override
  public synchronized void giveBack(MessageSlot slot) {
    open--;
  }

  @Override
  public synchronized boolean hasHandedOverTo(ActorCell<?, ?> receiver) {
    return open == 0 && !waiting.containsKey(receiver);
  }

  @Override
  public synchronized int size() {
    return waiting.values().stream().mapToInt(Lane::size).sum();
  }

  @Override
  public boolean isEmpty() {
    return isEmpty;
  }

  /** The loop or the ticker. Nothing is sent under the lock: who adds does not wait for a ring. */
  @Override
  public int flush() {
    if (isEmpty) {
      return 0;
    }
    List<ActorCell<?, ?>> receivers = beginFlush();
    int gone = 0;
    try {
      for (ActorCell<?, ?> receiver : receivers) {
        gone += flush(receiver);
      }
    } finally {
      endFlush();
    }
    return gone;
  }

  /** Returns to whom something waits to be sent; to nobody while another thread sends it. */
  private synchronized List<ActorCell<?, ?>> beginFlush() {
    if (isEmpty || flushing != null) {
      return List.of();
    }
    flushing = Thread.currentThread();
    return List.copyOf(waiting.keySet());
  }

  private synchronized void endFlush() {
    if (flushing == Thread.currentThread()) {
      flushing = null;
    }
  }

  private int flush(ActorCell<?, ?> receiver) {
    int gone = 0;
    for (MessageSlot slot = first(receiver); slot != null; slot = first(receiver)) {
      MessageSlot claimed = tryClaim(receiver);
      if (claimed == null) {
        break;
      }
      if (claimed.sequence == MessageSlot.DETACHED) {
        Route.refuse(slot, receiver.loop().refusal());
      } else {
        claimed.copyFrom(slot);
        receiver.publishClaimed(claimed);
      }
      removeFirst(receiver, slot);
      gone++;
    }
    return gone;
  }

  private synchronized @Nullable MessageSlot first(ActorCell<?, ?> receiver) {
    Lane lane = waiting.get(receiver);
    return lane == null ? null : lane.peek();
  }

  private synchronized void removeFirst(ActorCell<?, ?> receiver, MessageSlot slot) {
    Lane lane = Objects.requireNonNull(waiting.get(receiver), "what is sent still waits");
    slot.clear();
    lane.advance();
    judge(receiver, lane);
    if (lane.isEmpty()) {
      waiting.remove(receiver);
      isEmpty = waiting.isEmpty();
    }
  }

  /** Nothing to do: what is kept here found no room just now. */
  @Override
  public void flushIfMany() {}

  /** Actors come to shared loops only. */
  @Override
  public void extract(Predicate<MessageSlot> isChosen, Consumer<MessageSlot> taker) {
    throw new UnsupportedOperationException(sender + " is for one actor, and none comes to it");
  }

  @Override
  public void refuseAll(String reason) {
    while (!tryRefuseAll(reason)) { // The ticker sends one of them just now.
      sender.surroundings().platform().park(this, NAP_NANOS);
    }
  }

  private synchronized boolean tryRefuseAll(String reason) {
    if (flushing != null) {
      return false;
    }
    waiting.values().forEach(lane -> Route.refuseAll(lane, reason));
    waiting.clear();
    jams.values().forEach(Jam::end);
    jams.clear();
    isEmpty = true;
    return true;
  }

  /** Has the ticker try again. One at a time, or they would add up. */
  private void retrySoon() {
    LoopSurroundings surroundings = sender.surroundings();
    if (!surroundings.ticker().isClosed()) {
      long now = surroundings.platform().nanoTime();
      surroundings.ticker().register(new Retry(now + RETRY_NANOS));
    }
  }

  private final class Retry extends FixedDeadline {

    Retry(long at) {
      super(at);
    }

    @Override
    public void expire() {
      flush();
      boolean goesOn;
      synchronized (WriteThrough.this) {
        goesOn = !isEmpty;
        isRetrying = goesOn;
      }
      if (goesOn) {
        retrySoon();
      }
    }

    @Override
    public boolean isOver() {
      return false;
    }
  }
}

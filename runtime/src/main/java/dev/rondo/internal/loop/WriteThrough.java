package dev.rondo.internal.loop;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.lane.Lane;
import dev.rondo.internal.time.Deadline;
import dev.rondo.spi.MessageSlot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a loop sends whose handlers may block: at once, since a handler that waits for an answer
 * would wait for what lies in its own loop's lane. Only what finds a ring full stays here, and what
 * is for the same loop stays behind it; the ticker tries again while the loop is blocked.
 *
 * <p>Where the loop's thread may be replaced, what is for the loop itself goes the same way, and a
 * thread that has lost the loop is refused: so nothing that it sends comes after what the next one
 * does.
 *
 * <pre>
 * field        written by                  access
 * waiting      the loop and the ticker     under the lock
 * isRetrying   the loop and the ticker     under the lock
 * flushing     the loop and the ticker     under the lock; what is first waits for that thread
 * isEmpty      whoever has the lock        volatile
 * </pre>
 */
final class WriteThrough implements Outgoing {

  /** Whether a simulation may step in; see {@link Platform#interleave}. */
  private static final boolean SIMULATED = Boolean.getBoolean("rondo.simulated");

  private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
  private static final long NAP_NANOS = TimeUnit.MICROSECONDS.toNanos(10);

  private final EventLoop sender;
  private final Map<EventLoop, Lane> waiting = new HashMap<>();
  private volatile boolean isEmpty = true;
  private boolean isRetrying;

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
  public MessageSlot claim(EventLoop receiver) {
    if (SIMULATED) {
      sender.surroundings().platform().interleave(); // The sender may lose its loop just now.
    }
    boolean hasEntered = sender.succession().enter();
    try {
      return claimNow(receiver);
    } finally {
      sender.succession().leave(hasEntered); // Takes less stack than enter, so it does not fail.
    }
  }

  private MessageSlot claimNow(EventLoop receiver) {
    if (isEmpty || !isWaitingFor(receiver)) {
      MessageSlot slot = receiver.inbound().tryClaim(sender.isOfSameSystem(receiver));
      if (slot != null) {
        return slot;
      }
    }
    return new MessageSlot(MessageSlot.OVERFLOW);
  }

  private synchronized boolean isWaitingFor(EventLoop receiver) {
    return waiting.containsKey(receiver);
  }

  /** Keeps it until there is room. */
  @Override
  public void keep(EventLoop receiver, MessageSlot slot) {
    boolean retries;
    synchronized (this) {
      waiting.computeIfAbsent(receiver, key -> new Lane()).claim().copyFrom(slot);
      isEmpty = false;
      retries = isRetrying;
      isRetrying = true;
    }
    if (!retries) {
      retrySoon();
    }
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
    List<EventLoop> receivers = beginFlush();
    int gone = 0;
    try {
      for (EventLoop receiver : receivers) {
        gone += flush(receiver);
      }
    } finally {
      endFlush();
    }
    return gone;
  }

  /** Returns to whom something waits to be sent; to nobody while another thread sends it. */
  private synchronized List<EventLoop> beginFlush() {
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

  private int flush(EventLoop receiver) {
    int gone = 0;
    for (MessageSlot slot = first(receiver); slot != null; slot = first(receiver)) {
      int taken = receiver.inbound().send(slot, sender.isOfSameSystem(receiver));
      if (taken == 0) {
        break;
      }
      if (taken == Inbound.REFUSED) {
        refuse(slot, receiver.refusal());
      }
      removeFirst(receiver, slot);
      gone++;
    }
    return gone;
  }

  private synchronized @Nullable MessageSlot first(EventLoop receiver) {
    Lane lane = waiting.get(receiver);
    return lane == null ? null : lane.peek();
  }

  private synchronized void removeFirst(EventLoop receiver, MessageSlot slot) {
    Lane lane = Objects.requireNonNull(waiting.get(receiver), "what is sent still waits");
    slot.clear();
    lane.advance();
    if (lane.isEmpty()) {
      waiting.remove(receiver);
      isEmpty = waiting.isEmpty();
    }
  }

  /** Nothing to do: what is kept here found no room just now. */
  @Override
  public void flushIfMany() {}

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
    for (Lane lane : waiting.values()) {
      for (MessageSlot slot = lane.peek(); slot != null; slot = lane.peek()) {
        refuse(slot, reason);
        slot.clear();
        lane.advance();
      }
    }
    waiting.clear();
    isEmpty = true;
    return true;
  }

  private static void refuse(MessageSlot slot, String reason) {
    if (slot.target != null) {
      ((ActorCell<?, ?>) slot.target.cell).refuse(slot, reason);
    }
  }

  /** Has the ticker try again. One at a time, or they would add up. */
  private void retrySoon() {
    LoopSurroundings surroundings = sender.surroundings();
    if (!surroundings.ticker().isClosed()) {
      long now = surroundings.platform().nanoTime();
      surroundings.ticker().register(new Retry(now + RETRY_NANOS));
    }
  }

  private final class Retry implements Deadline {
    private final long at;
    private @Nullable Deadline next;

    Retry(long at) {
      this.at = at;
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

    @Override
    public long deadlineNanos() {
      return at;
    }

    @Override
    public @Nullable Deadline nextDeadline() {
      return next;
    }

    @Override
    public void linkDeadline(@Nullable Deadline following) {
      next = following;
    }
  }
}

package dev.rondo.internal.loop;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.lane.Lane;
import dev.rondo.internal.time.Deadline;
import dev.rondo.spi.MessageSlot;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
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
 * isEmpty      whoever has the lock        volatile
 * </pre>
 */
final class WriteThrough implements Outgoing {

  /** Whether a simulation may step in; see {@link Platform#interleave}. */
  private static final boolean SIMULATED = Boolean.getBoolean("rondo.simulated");

  private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  private final EventLoop sender;
  private final Map<EventLoop, Lane> waiting = new HashMap<>();
  private volatile boolean isEmpty = true;
  private boolean isRetrying;

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

  /** The loop or the ticker. */
  @Override
  public synchronized int flush() {
    if (isEmpty) {
      return 0;
    }
    int gone = 0;
    Iterator<Map.Entry<EventLoop, Lane>> routes = waiting.entrySet().iterator();
    while (routes.hasNext()) {
      Map.Entry<EventLoop, Lane> route = routes.next();
      gone += flush(route.getKey(), route.getValue());
      if (route.getValue().isEmpty()) {
        routes.remove();
      }
    }
    isEmpty = waiting.isEmpty();
    return gone;
  }

  private int flush(EventLoop receiver, Lane lane) {
    int gone = 0;
    for (MessageSlot slot = lane.peek(); slot != null; slot = lane.peek()) {
      int taken = receiver.inbound().send(slot, sender.isOfSameSystem(receiver));
      if (taken == 0) {
        break;
      }
      if (taken == Inbound.REFUSED) {
        refuse(slot, receiver.refusal());
      }
      slot.clear();
      lane.advance();
      gone++;
    }
    return gone;
  }

  /** Nothing to do: what is kept here found no room just now. */
  @Override
  public void flushIfMany() {}

  @Override
  public synchronized void refuseAll(String reason) {
    for (Lane lane : waiting.values()) {
      for (MessageSlot slot = lane.peek(); slot != null; slot = lane.peek()) {
        refuse(slot, reason);
        slot.clear();
        lane.advance();
      }
    }
    waiting.clear();
    isEmpty = true;
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

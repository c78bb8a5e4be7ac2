package dev.rondo.internal.loop;

import dev.rondo.ActorReplacedException;
import dev.rondo.dispatch.Platform;
import dev.rondo.spi.MessageSlot;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The time for which one thread owns a loop, where a handler that is stuck may lose it to another
 * thread.
 *
 * <p>A loop's state belongs to its thread. That thread lets go of it only in code of the program:
 * it says so before it calls a handler, and takes the state back when the handler returns or calls
 * the runtime. Another thread can take it only in between, when nothing of it is half written; and
 * then the first finds it taken, throws, and ends without having touched it again.
 *
 * <pre>
 * RUNTIME -> HANDLER -> RUNTIME      the owner, around a handler; a new number each time
 *            HANDLER -> CALL -> HANDLER      the owner, around a call of that handler's
 *            HANDLER -> TAKEN        another thread, for good
 *            CALL -> GIVEN           the owner, for another thread that waits for it
 *            GIVEN -> TAKEN          one such thread
 *
 * field        written by                               access
 * state        the owner, and who takes over            release stores, CAS
 * wanted       who takes over                           volatile
 * all others   the owner, before it lets go             plain, ordered by state
 * </pre>
 *
 * <p>The owner only, but for what says otherwise.
 */
final class Tenure {

  // Where the owner is: the lower bits of the state. The upper ones number its handlers.
  private static final int RUNTIME = 0;
  private static final int HANDLER = 1;
  private static final int CALL = 2;
  private static final int GIVEN = 3;
  private static final int TAKEN = 4;
  private static final int PLACES = 7;
  private static final int NEXT_NUMBER = 8;

  /** {@link #handler} of the first one. */
  static final long FIRST_HANDLER = NEXT_NUMBER;

  /** {@link #handler} where none runs. */
  static final long NO_HANDLER = 0;

  /** Looks at a call's end without a nap: most calls are short. */
  private static final int SPINS = 100;

  private static final long NAP_NANOS = TimeUnit.MICROSECONDS.toNanos(100);

  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(Tenure.class, "state", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Whether a simulation may step in; see {@link Platform#interleave}. */
  private static final boolean SIMULATED = Boolean.getBoolean("rondo.simulated");

  private final Thread thread;
  private final Platform platform;
  private volatile long state = RUNTIME;

  /**
   * The handler that another thread is about to take the state from. A handler that calls the
   * runtime again and again lets go for so short a time that others might never see it.
   */
  private volatile long wanted = NO_HANDLER;

  /** What was taken out of its queue. Each thread has one of its own, for it may still read it. */
  private final MessageSlot message = new MessageSlot(MessageSlot.DETACHED);

  private long messages;

  /** Whether a call of the handler's is an ask, which takes two steps. */
  private boolean isAsking;

  /** Whether handlers cannot be given up any more. */
  private boolean isKept;

  /** Begins in the runtime. */
  Tenure(Thread thread, Platform platform) {
    this.thread = thread;
    this.platform = platform;
  }

  /** Whether the caller is the thread that has or had it. Any thread. */
  boolean isOfCaller() {
    return Thread.currentThread() == thread;
  }

  /** Whose it is. Any thread. */
  Thread thread() {
    return thread;
  }

  // The message in hand.

  /** Moves the message out of its slot, which is then empty, but for its place in the queue. */
  MessageSlot takeOut(MessageSlot slot) {
    message.clear();
    message.copyFrom(slot);
    message.sequence = slot.sequence;
    messages++;
    slot.clear();
    return message;
  }

  /** How many it has taken out. Any thread; a guess. */
  long messages() {
    return messages;
  }

  /** Ends its part in that message. */
  void putAway() {
    message.clear();
  }

  /** The message whose handler runs; without a target if it is none. */
  MessageSlot message() {
    return message;
  }

  // Who has the loop's state.

  /**
   * Calls a handler. Returns what it throws, or null.
   *
   * @throws TenureOver if another thread has the state; nothing of the loop may be touched any more
   */
  @Nullable Throwable call(Handler handler) {
    Throwable failure = null;
    int place = begin();
    try {
      handler.run();
    } catch (Throwable thrown) {
      failure = thrown;
    }
    end(place);
    return failure;
  }

  /** Throws what a handler threw, as if the caller had called it. */
  @SuppressWarnings("unchecked") // The compiler knows of checked exceptions, the JVM does not.
  static <X extends Throwable> RuntimeException rethrow(Throwable thrown) throws X {
    throw (X) thrown;
  }

  /** Lets go of the state: a handler runs. Returns what {@link #end} wants. */
  private int begin() {
    long now = state;
    int place = (int) now & PLACES;
    if (!isKept) {
      long number = place == RUNTIME ? (now & ~PLACES) + NEXT_NUMBER : now & ~PLACES;
      STATE.setRelease(this, number | HANDLER);
      interleave();
    }
    return place;
  }

  /**
   * Takes the state back: the handler has ended.
   *
   * @throws TenureOver if another thread has it; nothing of the loop may be touched any more
   */
  private void end(int place) {
    if (!isKept && !move(HANDLER, place) && !move(CALL, place)) {
      throw new TenureOver();
    }
  }

  /** Never lets go again: the loop ends. Not in a handler. */
  void keep() {
    isKept = true;
  }

  /**
   * Takes the state back for a call of the handler's. Returns false if it was the owner's already,
   * so that {@link #leave} is not called.
   *
   * @throws ActorReplacedException if another thread has it
   */
  boolean enter(Succession succession) {
    if (isHeld()) {
      return false;
    }
    if (!move(HANDLER, CALL)) {
      throw succession.replaced();
    }
    return true;
  }

  /** Lets go of it again, for good if another thread waits for that. */
  void leave() {
    long handler = state & ~PLACES;
    STATE.setRelease(this, handler | (wanted == handler ? GIVEN : HANDLER));
    interleave();
  }

  /** Takes notice of an ask, and whether it has entered. */
  void asks(boolean hasEntered) {
    isAsking = hasEntered;
  }

  /** Leaves, if that ask had entered. */
  void hasAsked() {
    if (isAsking) {
      isAsking = false;
      leave();
    }
  }

  /** Where the loop is or becomes anybody's. */
  private void interleave() {
    if (SIMULATED) {
      platform.interleave();
    }
  }

  private boolean move(int from, int to) {
    interleave();
    long now = state;
    return ((int) now & PLACES) == from && STATE.compareAndSet(this, now, (now & ~PLACES) | to);
  }

  private boolean isHeld() {
    int place = (int) state & PLACES;
    return place == RUNTIME || place == CALL;
  }

  /** Whether the caller is the owner and has not let go. Any thread. */
  boolean isHeldByCaller() {
    return isOfCaller() && isHeld();
  }

  /**
   * The number of the handler that runs, also while it calls the runtime; or NO_HANDLER. Any
   * thread.
   */
  long handler() {
    long now = state;
    int place = (int) now & PLACES;
    return place == HANDLER || place == CALL ? now & ~PLACES : NO_HANDLER;
  }

  /**
   * Takes the state over if that handler still runs and has not lost it; waits for the end of a
   * call of its own. Other threads, one at a time.
   */
  boolean take(long handler) {
    wanted = handler;
    interleave();
    for (int looks = 0; ; looks++) {
      long now = state;
      if (now == (handler | CALL)) {
        await(looks);
      } else if (now != (handler | HANDLER) && now != (handler | GIVEN)) {
        return false;
      } else if (STATE.compareAndSet(this, now, handler | TAKEN)) {
        interleave();
        return true;
      }
    }
  }

  private void await(int looks) {
    if (looks < SPINS) {
      Thread.onSpinWait();
    } else {
      platform.park(this, NAP_NANOS);
    }
  }

  @Override
  public String toString() {
    return "tenure of " + thread.getName();
  }
}

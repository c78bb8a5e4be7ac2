package dev.rondo.internal.resilience;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.rondo.Ask;
import dev.rondo.MailboxFullException;
import dev.rondo.internal.ask.Home;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.ask.Relay;
import dev.rondo.internal.cell.Homes;
import dev.rondo.internal.context.Contexts;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.time.FixedDeadline;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One ask that is repeated while it fails. An attempt begins when the one before it has ended and
 * the pause is over, so one thread at a time is in here; each hands over to the next through the
 * ask or the deadline that is watched.
 */
final class Attempts<T extends @Nullable Object> extends Relay<T> {

  private final RetryCell retry;
  private final MessageSlot message;
  private final Home home;
  private final @Nullable Object context;
  private final long endNanos;
  private int number;

  /** What it is, as text. */
  private record Text(RetryCell retry, int op) {
    @Override
    public String toString() {
      return retry.target.contract.method(op)
          + " asked of "
          + retry.target.path()
          + " by way of "
          + retry.path();
    }
  }

  Attempts(RetryCell retry, MessageSlot draft, long timeoutNanos) {
    this(retry, draft, timeoutNanos, Homes.ofCallerOr(retry.outside()));
  }

  private Attempts(RetryCell retry, MessageSlot draft, long timeoutNanos, Home home) {
    super(home, new Text(retry, draft.op));
    this.retry = retry;
    this.message = draft;
    this.home = home;
    this.context = Contexts.capture(retry.contexts());
    this.endNanos = home.nanoTime() + Math.min(timeoutNanos, nanosLeftOfCause());
  }

  /** What the asker has itself, in order to answer. */
  private static long nanosLeftOfCause() {
    EventLoop asker = EventLoop.ofCaller();
    PendingAsk<?> cause = asker == null || asker.current() == null ? null : asker.cause();
    return cause == null ? Long.MAX_VALUE / 2 : cause.timeLeft().toNanos();
  }

  /** Asks for the first time. */
  Ask<T> begin() {
    attempt();
    return result();
  }

  private void attempt() {
    number++;
    long left = Math.max(0, endNanos - home.nanoTime());
    Duration time = Duration.ofNanos(Math.min(left, retry.rule.attemptNanos()));
    GeneratedRef ref = (GeneratedRef) message.target.within(time);
    Ask<T> ask;
    try {
      ask = retry.attempt(message, ref);
    } catch (MailboxFullException full) {
      ended(null, full);
      return;
    }
    follow(ask);
  }

  @Override
  protected void ended(@Nullable T reply, @Nullable Throwable failure) {
    if (failure == null || !isRepeatedAfter(failure)) {
      finish(reply, failure);
    }
  }

  /** Whether it will be asked again; if so this sees to it. */
  @CanIgnoreReturnValue
  private boolean isRepeatedAfter(Throwable failure) {
    if (result().isDone() || number >= retry.rule.attempts()) {
      return false;
    }
    try {
      if (!retry.isRepeated(message.op, failure)) {
        return false;
      }
    } catch (Throwable thrown) { // Of the program's predicate; the asker waits.
      thrown.addSuppressed(failure);
      finish(null, thrown);
      return true;
    }
    long at = home.nanoTime() + retry.pauseNanos(number);
    if (at - endNanos >= 0) {
      return false; // It would be over before it began.
    }
    home.watch(new Pause(at));
    return true;
  }

  private void finish(@Nullable T reply, @Nullable Throwable failure) {
    retry.target.drop(message);
    settle(reply, failure);
  }

  /** The time between two attempts. It also ends if nobody wants another one, to let go of all. */
  private final class Pause extends FixedDeadline {
    private final AtomicBoolean isOver = new AtomicBoolean();

    Pause(long at) {
      super(at);
    }

    @Override
    public boolean isOver() {
      return isOver.get();
    }

    @Override
    public void expire() {
      if (isOver.compareAndSet(false, true)) {
        retry.runDue(context, this::attemptAgain);
      }
    }

    private void attemptAgain() {
      if (result().isDone()) {
        finish(null, null); // Which changes nothing but that the message is let go of.
        return;
      }
      try {
        attempt();
      } catch (Throwable thrown) { // Nobody else can be told, and the asker waits.
        finish(null, thrown);
      }
    }
  }
}

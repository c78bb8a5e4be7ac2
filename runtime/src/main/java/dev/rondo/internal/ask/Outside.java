package dev.rondo.internal.ask;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.context.Contexts;
import dev.rondo.internal.life.GuardedLog;
import dev.rondo.internal.time.Deadline;
import dev.rondo.internal.time.FixedDeadline;
import dev.rondo.internal.time.Ticker;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The home of asks that no actor made. What is chained to them runs on callback threads; a failure
 * that nobody has looked at for a second is logged, for there is no turn whose end would tell. Any
 * thread.
 */
public final class Outside implements Home {

  private static final Logger LOG = LoggerFactory.getLogger("dev.rondo.ask");

  /** How long somebody has to look at a failure. */
  static final long TIME_TO_LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Executor callbacks;
  private final Ticker ticker;
  private final Platform platform;

  private final @Nullable Contexts contexts;

  /** Makes one whose callbacks run on the executor. */
  public Outside(
      Executor callbacks, Ticker ticker, Platform platform, @Nullable Contexts contexts) {
    this.callbacks = callbacks;
    this.contexts = contexts;
    this.ticker = ticker;
    this.platform = platform;
  }

  @Override
  public void run(Stage<?> source, Runnable command) {
    Contexts carrying = contexts;
    callbacks.execute(
        carrying == null
            ? () -> source.runNow(command)
            : () -> carrying.run(source.origin().context(), () -> source.runNow(command)));
  }

  @Override
  public Origin originOf(Object what) {
    return new Errand(what, null, Contexts.capture(contexts));
  }

  @Override
  public void suspect(Stage<?> failed) {
    ticker.register(new Look(failed, nanoTime() + TIME_TO_LOOK_NANOS));
  }

  /** Says what the stage failed with if nobody has seen it. */
  static void report(Stage<?> failed) {
    Throwable failure = failed.unseenFailure();
    if (failure != null) {
      GuardedLog.warn(LOG, "nobody looked at a failure: " + failed.origin(), failure);
    }
  }

  @Override
  public boolean mayWait() {
    return true;
  }

  @Override
  public void watch(Deadline deadline) {
    ticker.register(deadline);
  }

  @Override
  public Platform platform() {
    return platform;
  }

  private static final class Look extends FixedDeadline {
    private final Stage<?> failed;

    Look(Stage<?> failed, long at) {
      super(at);
      this.failed = failed;
    }

    @Override
    public void expire() {
      report(failed);
    }

    @Override
    public boolean isOver() {
      return false;
    }
  }
}

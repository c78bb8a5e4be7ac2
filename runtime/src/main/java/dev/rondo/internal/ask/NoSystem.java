package dev.rondo.internal.ask;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.time.Deadline;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

/**
 * The home of a stage that comes of no ask, made outside actors, so that nothing tells of a system:
 * all of an empty list, for one. What the JDK has stands in for a system's threads. Any thread.
 */
public final class NoSystem implements Home {

  /** The only one. */
  public static final Home HOME = new NoSystem();

  private NoSystem() {}

  @Override
  public void run(Stage<?> source, Runnable command) {
    ForkJoinPool.commonPool().execute(() -> source.runNow(command));
  }

  @Override
  public Origin originOf(Object what) {
    return new Errand(what, null, null);
  }

  @Override
  public void suspect(Stage<?> failed) {
    after(Outside.TIME_TO_LOOK_NANOS).execute(() -> Outside.report(failed));
  }

  @Override
  public boolean mayWait() {
    return true;
  }

  @Override
  public void watch(Deadline deadline) {
    after(deadline.deadlineNanos() - nanoTime()).execute(deadline::expire);
  }

  @Override
  public Platform platform() {
    return Platform.jvm();
  }

  private static Executor after(long nanos) {
    return CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS);
  }
}

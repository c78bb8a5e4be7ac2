package dev.rondo.testkit;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Runs each task on a simulated thread of its own. */
final class SimulatedThreads extends AbstractExecutorService {

  private final Schedule schedule;
  private final String namePrefix;
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private int started;
  private int running;
  private boolean isShutdown;

  SimulatedThreads(Schedule schedule, String namePrefix) {
    this.schedule = schedule;
    this.namePrefix = namePrefix;
  }

  @Override
  public synchronized void execute(Runnable task) {
    if (isShutdown) {
      throw new RejectedExecutionException("the simulated threads have ended");
    }
    Runnable body =
        () -> {
          try {
            task.run();
          } finally {
            end();
          }
        };
    started++;
    running++;
    schedule.start(new Thread(schedule.body(body), namePrefix + started));
  }

  private synchronized void end() {
    running--;
    endIfIdle();
  }

  @Override
  public synchronized void shutdown() {
    isShutdown = true;
    endIfIdle();
  }

  private void endIfIdle() {
    if (isShutdown && running == 0) {
      ended.complete(null);
    }
  }

  @Override
  public List<Runnable> shutdownNow() {
    shutdown();
    return List.of(); // None waits.
  }

  @Override
  public synchronized boolean isShutdown() {
    return isShutdown;
  }

  @Override
  public boolean isTerminated() {
    return ended.isDone();
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    return schedule.await(ended, unit.toNanos(timeout));
  }
}

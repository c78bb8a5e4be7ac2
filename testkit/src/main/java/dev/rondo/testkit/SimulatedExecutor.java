package dev.rondo.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Runs callbacks one after the other on a simulated thread. */
final class SimulatedExecutor extends AbstractExecutorService {

  private final Schedule schedule;
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private final Thread thread;
  private boolean isShutdown;

  SimulatedExecutor(Schedule schedule, String namePrefix) {
    this.schedule = schedule;
    thread = new Thread(schedule.body(this::run), namePrefix + "1");
    schedule.start(thread);
  }

  private void run() {
    try {
      while (true) {
        Runnable task;
        synchronized (this) {
          task = tasks.poll();
          if (task == null && isShutdown) {
            return;
          }
        }
        if (task == null) {
          schedule.park(this, Long.MAX_VALUE);
        } else {
          task.run();
        }
      }
    } finally {
      ended.complete(null);
    }
  }

  @Override
  public void execute(Runnable task) {
    synchronized (this) {
      if (isShutdown) {
        throw new RejectedExecutionException("the simulated callback thread has ended");
      }
      tasks.add(task);
    }
    schedule.unpark(thread);
  }

  @Override
  public void shutdown() {
    synchronized (this) {
      isShutdown = true;
    }
    schedule.unpark(thread);
  }

  @Override
  public List<Runnable> shutdownNow() {
    List<Runnable> rest;
    synchronized (this) {
      rest = new ArrayList<>(tasks);
      tasks.clear();
    }
    shutdown();
    return rest;
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

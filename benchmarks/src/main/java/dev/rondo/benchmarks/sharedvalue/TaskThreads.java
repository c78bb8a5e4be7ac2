package dev.rondo.benchmarks.sharedvalue;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;

/** What runs tasks. */
public enum TaskThreads {

  /** A pool of as many threads as processors, which takes tasks in their order. */
  POOL {
    @Override
    ExecutorService start() {
      return new ForkJoinPool(
          Runtime.getRuntime().availableProcessors(),
          ForkJoinPool.defaultForkJoinWorkerThreadFactory,
          null,
          true);
    }
  },

  /** A virtual thread for each, from JDK 21 on. */
  VIRTUAL {
    @Override
    ExecutorService start() {
      try {
        return (ExecutorService)
            Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
      } catch (ReflectiveOperationException e) {
        throw new UnsupportedOperationException("virtual threads need JDK 21", e);
      }
    }
  };

  abstract ExecutorService start();

  /** Whether a task may wait for a reply, and costs no thread to others meanwhile. */
  final boolean mayWait() {
    return this == VIRTUAL;
  }
}

package dev.rondo;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;

/** Whatever a test does outside of actors, on real threads or on those of a simulation. */
interface OutsideWorld {

  /** A thread that runs, or has run. */
  interface Running {

    /** Waits for the end, and throws what the task threw. */
    void join();

    boolean isRunning();

    /** Waits until it waits: for room, or in a close. */
    Running awaitWaiting();

    Thread thread();
  }

  /** Starts a thread. */
  Running inThread(Worker.Task task);

  /** Runs it on another thread. */
  <T> CompletableFuture<T> elsewhere(Callable<T> task);

  /** Waits for the end of the stage; also in a handler, which blocks its loop. */
  <T> T await(CompletionStage<T> stage);

  /** Waits until that is so. */
  void awaitUntil(BooleanSupplier condition);

  /** Waits a millisecond. */
  void pause() throws InterruptedException;

  /** Waits until the thread of an event loop sleeps without a limit. */
  void awaitAsleep(Thread loop);

  /** How much is a lot here. */
  int many();
}

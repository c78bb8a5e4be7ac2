package dev.rondo;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;

/** Real threads, and their time. */
final class RealWorld implements OutsideWorld {

  @Override
  public Running inThread(Worker.Task task) {
    return TestThreads.inThread(task);
  }

  @Override
  public <T> CompletableFuture<T> elsewhere(Callable<T> task) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return task.call();
          } catch (Exception e) {
            throw new CompletionException(e);
          }
        });
  }

  @Override
  public <T> T await(CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }

  @Override
  public void awaitUntil(BooleanSupplier condition) {
    Awaitility.await().until(condition::getAsBoolean);
  }

  @Override
  public void pause() throws InterruptedException {
    Thread.sleep(1);
  }

  @Override
  public void awaitAsleep(Thread loop) {
    TestThreads.awaitState(loop, Thread.State.WAITING);
  }

  @Override
  public int many() {
    return 10_000;
  }
}

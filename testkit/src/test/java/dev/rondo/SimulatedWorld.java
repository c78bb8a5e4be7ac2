package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.testkit.Simulation;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;

/** The threads of a simulation, and its time. */
record SimulatedWorld(Simulation simulation) implements OutsideWorld {

  private static final Duration LONG = Duration.ofSeconds(10);
  private static final Duration SHORT = Duration.ofMillis(1);

  private record SimulatedThread(
      Simulation simulation, CompletableFuture<Thread> self, CompletableFuture<Boolean> end)
      implements Running {

    @Override
    public void join() {
      simulation.await(end);
    }

    @Override
    public boolean isRunning() {
      return !end.isDone();
    }

    /** It looks for room again and again, so it never waits for good. */
    @Override
    public Running awaitWaiting() {
      TestThreads.run(() -> simulation.sleep(SHORT));
      return this;
    }

    @Override
    public Thread thread() {
      return simulation.await(self);
    }
  }

  @Override
  public Running inThread(Worker.Task task) {
    CompletableFuture<Thread> self = new CompletableFuture<>();
    return new SimulatedThread(
        simulation,
        self,
        simulation.fork(
            "test-thread",
            () -> {
              self.complete(Thread.currentThread());
              task.run();
              return true;
            }));
  }

  @Override
  public <T> CompletableFuture<T> elsewhere(Callable<T> task) {
    return simulation.fork("elsewhere", task);
  }

  @Override
  public <T> T await(CompletionStage<T> stage) {
    return simulation.await(stage);
  }

  @Override
  public void awaitUntil(BooleanSupplier condition) {
    long began = simulation.nanoTime();
    while (!condition.getAsBoolean()) {
      assertThat(simulation.nanoTime() - began).as("waited").isLessThan(LONG.toNanos());
      TestThreads.run(this::pause);
    }
  }

  @Override
  public void pause() throws InterruptedException {
    simulation.sleep(SHORT);
  }

  /** All wait, and there is nothing to come for which time would have to pass. */
  @Override
  public void awaitAsleep(Thread loop) {
    simulation.settle();
  }

  @Override
  public int many() {
    return 200;
  }
}

package dev.rondo.internal.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SubscriberTest {

  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final List<Integer> told = new ArrayList<>();
  private boolean isShutDown;
  private final Subscriber<Integer> subscriber =
      new Subscriber<>(told::add, this::execute, (event, thrown) -> {}, () -> {}, closed -> {});

  private void execute(Runnable task) {
    if (isShutDown) {
      throw new RejectedExecutionException("shut down");
    }
    tasks.add(task);
  }

  @Test
  void whatWaitsWhenTheThreadsEndIsToldAllTheSame() {
    IntStream.range(0, 1_000).forEach(subscriber::add);
    isShutDown = true;
    assertThat(tasks).hasSize(1);
    tasks.remove().run();
    assertThat(told).isEqualTo(IntStream.range(0, 1_000).boxed().toList());
  }

  @Test
  void othersHaveTheThreadInBetween() {
    IntStream.range(0, 100).forEach(subscriber::add);
    tasks.remove().run();
    assertThat(told).hasSizeLessThan(100);
    tasks.remove().run();
    assertThat(told).hasSize(100);
    assertThat(tasks).isEmpty();
  }
}

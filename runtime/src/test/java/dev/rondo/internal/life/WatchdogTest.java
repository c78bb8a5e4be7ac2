package dev.rondo.internal.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.Stall;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.time.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How the program's listener is told of stalls. */
@Timeout(60)
class WatchdogTest {

  private static final int CAPACITY = 1024;

  private final ExecutorService callbacks = Platform.jvm().newCallbackThreads("watchdog-");
  private final Ticker ticker = new Ticker("ticker", Platform.jvm());
  private final List<Long> told = new ArrayList<>(); // Not for several threads at once.
  private final AtomicInteger inside = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final CountDownLatch gate = new CountDownLatch(1);

  @AfterEach
  void stop() {
    gate.countDown();
    callbacks.shutdown();
  }

  private void report(int count, Consumer<Stall> listener) {
    Watchdog watchdog = new Watchdog(1, 1, Platform.jvm(), ticker, callbacks, listener);
    IntStream.range(0, count).mapToObj(WatchdogTest::stall).forEach(watchdog::report);
  }

  private static Stall stall(int number) {
    return new Stall(
        "loop", null, null, Duration.ofNanos(number), false, 0, List.of(), "stall " + number);
  }

  private void note(Stall stall) {
    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
    told.add(stall.lasting().toNanos());
    inside.decrementAndGet();
  }

  private void awaitAllTold() throws InterruptedException {
    callbacks.shutdown();
    assertThat(callbacks.awaitTermination(1, TimeUnit.DAYS)).isTrue();
  }

  @Test
  void stallsAreToldInOrderAndOneAtATime() throws Exception {
    CountDownLatch all = new CountDownLatch(CAPACITY);
    report(
        CAPACITY,
        stall -> {
          note(stall);
          all.countDown();
        });
    all.await();
    awaitAllTold();
    assertThat(told).hasSize(CAPACITY).isSorted();
    assertThat(most).hasValue(1);
  }

  @Test
  void aSlowListenerMissesWhatIsTooMuchAndHoldsUpNobody() throws Exception {
    CountDownLatch all = new CountDownLatch(CAPACITY);
    report(
        CAPACITY + 100,
        stall -> {
          try {
            gate.await();
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
          note(stall);
          all.countDown();
        });
    gate.countDown();
    all.await();
    awaitAllTold();
    assertThat(told).hasSizeBetween(CAPACITY, CAPACITY + 1).isSorted(); // One is in its hands.
  }
}

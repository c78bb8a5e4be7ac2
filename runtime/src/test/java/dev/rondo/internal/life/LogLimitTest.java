package dev.rondo.internal.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.dispatch.ForwardingPlatform;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.time.Ticker;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The ticker's thread does not run here, so what is due is told when the ticker closes. */
@Timeout(60)
class LogLimitTest {

  private final StoppedClock clock = new StoppedClock();
  private final Ticker ticker = new Ticker("ticker", clock);
  private final List<Long> reports = new ArrayList<>();
  private final LogLimit limit = new LogLimit(3, clock, ticker, reports::add);

  private List<Boolean> ask(int times) {
    return IntStream.range(0, times).mapToObj(i -> limit.allows()).toList();
  }

  @Test
  void soManyLinesAreAllowedInASecondThatBeginsWithTheFirst() {
    clock.now += TimeUnit.HOURS.toNanos(1);
    assertThat(ask(5)).containsExactly(true, true, true, false, false);
    clock.now += TimeUnit.SECONDS.toNanos(1) - 1;
    assertThat(ask(1)).containsExactly(false);
    clock.now += 1;
    assertThat(ask(4)).containsExactly(true, true, true, false);
  }

  @Test
  void whatWasLeftOutIsToldInOneLine() {
    ask(1_000);
    assertThat(reports).isEmpty();
    ticker.close();
    assertThat(reports).containsExactly(997L);
  }

  @Test
  void nothingIsToldWhereNothingWasLeftOut() {
    ask(3);
    ticker.close();
    assertThat(reports).isEmpty();
  }

  @Test
  void aClosedTickerIsToldNothingMore() {
    ticker.close();
    assertThat(ask(5)).containsExactly(true, true, true, false, false);
    assertThat(reports).isEmpty();
  }

  @Test
  void linesOfManyThreadsAreAllAllowedOrLeftOut() {
    AtomicLong allowed = new AtomicLong();
    AtomicLong told = new AtomicLong();
    Ticker running = new Ticker("ticker", Platform.jvm());
    running.start();
    LogLimit shared = new LogLimit(3, Platform.jvm(), running, told::addAndGet);
    IntStream.range(0, 4)
        .mapToObj(
            thread ->
                CompletableFuture.runAsync(
                    () -> {
                      for (int i = 0; i < 100_000; i++) {
                        if (shared.allows()) {
                          allowed.incrementAndGet();
                        }
                      }
                    }))
        .toList()
        .forEach(CompletableFuture::join);
    running.close();
    assertThat(allowed.get() + told.get()).isEqualTo(400_000);
    assertThat(allowed.get()).isGreaterThanOrEqualTo(3);
  }

  /** The JVM's threads, on a clock that stands still. */
  private static final class StoppedClock extends ForwardingPlatform {
    long now;

    StoppedClock() {
      super(Platform.jvm());
    }

    @Override
    public long nanoTime() {
      return now;
    }
  }
}

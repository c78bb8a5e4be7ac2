package dev.rondo.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PermitsTest {

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  @Test
  void allAreThereAtFirstAndThenOneComesBackAtATime() {
    long now = Long.MAX_VALUE - 3; // The clock may run over.
    Permits permits = new Permits(4, SECOND, now);
    for (int i = 0; i < 4; i++) {
      assertThat(permits.take(now)).isZero();
    }
    assertThat(permits.take(now)).isEqualTo(SECOND / 4);
    now += SECOND / 4 - 1;
    assertThat(permits.take(now)).isEqualTo(1);
    now += 1;
    assertThat(permits.take(now)).isZero();
    assertThat(permits.take(now)).isEqualTo(SECOND / 4);
  }

  @Test
  void afterAPauseThereAreNoMoreThanAtFirst() {
    Permits permits = new Permits(3, SECOND, 0);
    long now = 100 * SECOND;
    int taken = 0;
    while (permits.take(now) == 0) {
      taken++;
    }
    assertThat(taken).isEqualTo(3);
  }

  @Test
  void inAnySpanThereAreNoMoreThanAtOnceAndWhatComesBack() {
    Permits permits = new Permits(10, SECOND, 0);
    int taken = 0;
    long step = SECOND / 1000;
    for (long now = 0; now < 3 * SECOND; now += step) {
      if (permits.take(now) == 0) {
        taken++;
      }
    }
    assertThat(taken).isBetween(10 + 29, 10 + 30);
  }
}

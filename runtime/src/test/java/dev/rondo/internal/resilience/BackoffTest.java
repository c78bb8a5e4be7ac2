package dev.rondo.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.internal.routing.Choice;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

  @Test
  void withoutJitterEachIsLongerByTheFactorUpToTheLimit() {
    Backoff backoff = new Backoff(100, 1_000, 2, 0);
    assertThat(Stream.of(1, 2, 3, 4, 5, 500, 100_000))
        .extracting(repetition -> backoff.nanos(repetition, -1))
        .containsExactly(100L, 200L, 400L, 800L, 1_000L, 1_000L, 1_000L);
  }

  @Test
  void jitterLeavesOutAPartOfItAsLikelyOneAsAnother() {
    Backoff backoff = new Backoff(1_000_000, 1_000_000, 2, 0.5);
    double sum = 0;
    for (int i = 0; i < 10_000; i++) {
      long nanos = backoff.nanos(1, Choice.scrambled(i));
      assertThat(nanos).isBetween(500_000L, 1_000_000L);
      sum += nanos;
    }
    assertThat(sum / 10_000).isBetween(740_000.0, 760_000.0);
  }

  @Test
  void noPauseIsNoPauseHoweverOften() {
    assertThat(new Backoff(0, 0, 10, 1).nanos(1_000, 7)).isZero();
  }
}

package dev.rondo.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An hour of everything at half load by {@code ./mvnw -Psoak}, a moment of it in each build. */
class SoakTest {

  private static final Duration TIME =
      Duration.ofMillis(
          (long) (Double.parseDouble(System.getProperty("rondo.soak.minutes")) * 6e4));
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final Duration MOMENT = Duration.ofSeconds(3);
  private static final int SAMPLES = 12;
  private static final int LEAKED_BYTES = 131_072;

  /** Callbacks have as many threads as they need just then. */
  private static final int FEW_THREADS = 4;

  @Test
  void nothingWearsOut() throws Exception {
    boolean isLong = TIME.compareTo(LONG) >= 0;
    Outcome outcome = Soak.run(TIME, isLong ? 60 : SAMPLES, 0);
    System.out.println(outcome);
    assertThat(outcome.complaints()).isEmpty();
    assertThat(outcome.moreThreads()).isLessThanOrEqualTo(FEW_THREADS);
    // In a moment the JVM itself has not settled.
    assertThat(outcome.heapGrowth()).isLessThan(isLong ? 0.05 : 0.5);
  }

  @Test
  void aLeakIsFound() throws Exception {
    Outcome outcome = Soak.run(MOMENT, SAMPLES, LEAKED_BYTES);
    System.out.println("with a leak: " + outcome);
    assertThat(outcome.complaints()).isEmpty();
    assertThat(outcome.heapGrowth()).isGreaterThan(0.5);
  }
}

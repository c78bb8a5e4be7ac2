package dev.rondo.internal.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.RestartRule;
import dev.rondo.Supervision;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How often an actor may be restarted, and when. */
class RestartHistoryTest {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final RestartHistory history = new RestartHistory(1);

  /** The clock may be anywhere, also near its end. */
  private long now = Long.MAX_VALUE - SECOND / 2;

  private static RestartRule limit(int restarts, Duration within) {
    return Supervision.restart().limit(restarts, within).rule();
  }

  private static RestartRule backoff(Duration first, Duration longest, double jitter) {
    return Supervision.restart().backoff(first, longest, jitter).rule();
  }

  @Test
  void aLimitCountsWithinItsTime() {
    RestartRule rule = limit(3, Duration.ofSeconds(1));
    for (int i = 0; i < 100; i++) {
      assertThat(history.allows(rule, now)).as("restart %s", i).isTrue();
      assertThat(history.restart(rule, now)).isZero();
      now += SECOND / 3 + 1;
    }
    assertThat(history.count()).isEqualTo(100);
    history.restart(rule, now);
    assertThat(history.allows(rule, now)).isFalse();
    now += SECOND / 2;
    assertThat(history.allows(rule, now)).isTrue();
  }

  @Test
  void aLimitOfAllTimeEnds() {
    RestartRule rule = limit(1_000, Duration.ofSeconds(Long.MAX_VALUE));
    for (int i = 0; i < 1_000; i++) {
      assertThat(history.allows(rule, now)).isTrue();
      history.restart(rule, now);
      now += SECOND;
    }
    assertThat(history.allows(rule, now)).isFalse();
  }

  @Test
  void withoutALimitNothingIsRemembered() {
    RestartRule unlimited = Supervision.restart().rule();
    for (int i = 0; i < 1_000; i++) {
      assertThat(history.allows(unlimited, now)).isTrue();
      history.restart(unlimited, now);
    }
    assertThat(history.allows(limit(1, Duration.ofDays(1)), now)).isTrue();
  }

  @Test
  void rulesShareWhatWasRemembered() {
    history.restart(limit(5, Duration.ofDays(1)), now);
    history.restart(limit(5, Duration.ofDays(1)), now);
    assertThat(history.allows(limit(2, Duration.ofSeconds(1)), now)).isFalse();
    assertThat(history.allows(limit(3, Duration.ofSeconds(1)), now)).isTrue();
  }

  @Test
  void delaysDoubleUpToTheLongestAndBeginAnewAfterAsLong() {
    RestartRule rule = backoff(Duration.ofNanos(100), Duration.ofNanos(1_000), 0);
    for (long expected : new long[] {100, 200, 400, 800, 1_000, 1_000}) {
      long delay = history.restart(rule, now);
      assertThat(delay).isEqualTo(expected);
      now += delay + 999;
    }
    now += 1;
    assertThat(history.restart(rule, now)).isEqualTo(100);
  }

  @Test
  void jitterAddsItsShareAtMostAndAnotherOneForEachActor() {
    RestartRule rule = backoff(Duration.ofNanos(1_000), Duration.ofNanos(1_000), 0.5);
    Set<Long> delays = new HashSet<>();
    for (int actor = 0; actor < 100; actor++) {
      long delay = new RestartHistory(actor).restart(rule, now);
      assertThat(delay).isBetween(1_000L, 1_500L);
      delays.add(delay);
    }
    assertThat(delays).hasSizeGreaterThan(50);
    assertThat(new RestartHistory(7).restart(rule, now))
        .isEqualTo(new RestartHistory(7).restart(rule, now));
  }
}

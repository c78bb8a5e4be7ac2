package dev.rondo.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.entity.EntityOptions;
import dev.rondo.resilience.RetrySettings;
import dev.rondo.routing.Routing;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DurationsTest {

  private static final Duration FOR_EVER = Duration.ofSeconds(Long.MAX_VALUE);

  @Test
  void onlyPositiveOnesAre() {
    assertThat(Durations.positive(Duration.ofNanos(1), "it")).isEqualTo(Duration.ofNanos(1));
    assertThatThrownBy(() -> Durations.positive(Duration.ZERO, "it"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("it must be positive, not PT0S");
    assertThatThrownBy(() -> Durations.positive(Duration.ofNanos(-1), "it"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("it must be positive, not PT-0.000000001S");
  }

  @Test
  void twoOfTheLongestCanBeAddedUp() {
    long longest = Durations.countable(FOR_EVER).toNanos();
    assertThat(Math.addExact(longest, longest)).isPositive();
    assertThat(Durations.positive(FOR_EVER, "it").toNanos()).isEqualTo(longest);
  }

  @Test
  void settingsMayBeForEver() {
    assertThat(RetrySettings.defaults().pauses(FOR_EVER, FOR_EVER).attemptWithin(FOR_EVER))
        .isNotNull();
    assertThat(EntityOptions.defaults().idleFor(FOR_EVER)).isNotNull();
    assertThat(Routing.tailChopping(FOR_EVER)).isNotNull();
  }
}

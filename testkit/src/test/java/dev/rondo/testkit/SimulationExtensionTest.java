package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** How JUnit sees tests in simulations. */
@Timeout(120)
class SimulationExtensionTest {

  private static final List<String> CALLS = new ArrayList<>();

  @BeforeEach
  void forget() {
    CALLS.clear();
  }

  /** Run by the tests below, and found by nobody else. */
  static class Fixture {

    private boolean isPrepared;

    @BeforeEach
    void prepare() {
      isPrepared = true;
    }

    @AfterEach
    void cleanUp() {
      CALLS.add("cleaned up");
    }

    @SimulationTest(seeds = 5)
    void failsFromTheThirdSeedOn(Simulation simulation) {
      assertThat(isPrepared).isTrue();
      CALLS.add("seed " + simulation.seed());
      int chosen = simulation.choose(10);
      assertThat(simulation.seed()).as("after %s", chosen).isLessThan(3);
    }

    @SimulationTest(seeds = 2, first = 7)
    void passes(Simulation simulation) {
      CALLS.add("seed " + simulation.seed());
    }

    @SimulationTest(replay = "9:0=3,2=1")
    void replays(Simulation simulation) {
      CALLS.add(simulation.seed() + ": " + simulation.choose(5) + simulation.choose(5));
    }
  }

  private static Events run(String method) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectMethod(Fixture.class, method, "dev.rondo.testkit.Simulation"))
        .execute()
        .testEvents();
  }

  @Test
  void theFirstSeedThatFailsIsTheLast() {
    Events events = run("failsFromTheThirdSeedOn");
    assertThat(events.succeeded().count()).isEqualTo(2);
    assertThat(events.failed().list())
        .singleElement()
        .satisfies(
            failed -> assertThat(failed.getTestDescriptor().getDisplayName()).isEqualTo("seed 3"))
        .satisfies(
            failed ->
                assertThat(
                        failed
                            .getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                            .getThrowable())
                    .get()
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.THROWABLE)
                    .hasMessageContaining("seed 3 failed"));
    assertThat(CALLS.subList(0, 5))
        .containsExactly("seed 1", "cleaned up", "seed 2", "cleaned up", "seed 3");
    long calls = CALLS.stream().filter("seed 3"::equals).count();
    assertThat(calls).as("it was run again, to be shrunk").isGreaterThan(1);
    assertThat(CALLS.stream().filter("cleaned up"::equals).count()).isEqualTo(calls + 2);
  }

  @Test
  void seedsBeginWhereTheyShall() {
    run("passes").assertStatistics(statistics -> statistics.succeeded(2).failed(0));
    assertThat(CALLS).contains("seed 7", "seed 8");
  }

  @Test
  void aRunIsReplayed() {
    run("replays").assertStatistics(statistics -> statistics.succeeded(1).failed(0));
    assertThat(CALLS.get(0)).startsWith("9: ");
  }
}

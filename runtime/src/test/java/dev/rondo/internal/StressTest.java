package dev.rondo.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.grading.GradingResult;
import org.openjdk.jcstress.infra.runners.TestList;

/**
 * Tries the protocols between threads under real races. The right ones must never show a forbidden
 * outcome; each wrong one, whose name begins so, must, or the test could not see a mistake.
 *
 * <p>{@code -Drondo.stress=thorough} takes a minute a case instead of a second.
 */
class StressTest {

  private static final int RIGHT_CASES = 50;
  private static final int WRONG_CASES = 38;
  private static final long FEWEST_SAMPLES = 10_000;
  private static final int SECOND_CHANCES = 4;

  private static final boolean THOROUGH = "thorough".equals(System.getProperty("rondo.stress"));

  private static Map<String, List<TestResult>> results = Map.of();

  @BeforeAll
  static void runAllCases() throws Exception {
    StressRun run = THOROUGH ? StressRun.thorough() : StressRun.quick();
    Collection<TestResult> all = new ArrayList<>(run.run(TestList.tests()));
    for (int i = 0; ; i++) {
      results = all.stream().collect(groupingBy(TestResult::getName, TreeMap::new, toList()));
      List<String> undecided = results.keySet().stream().filter(StressTest::isUndecided).toList();
      if (undecided.isEmpty() || i == SECOND_CHANCES) {
        return;
      }
      all.addAll(StressRun.patient().run(undecided));
    }
  }

  @Test
  void allCasesRan() {
    assertThat(results).hasSize(RIGHT_CASES + WRONG_CASES);
    assertThat(results.keySet().stream().filter(StressTest::isWrong)).hasSize(WRONG_CASES);
    results.forEach(
        (name, ofCase) -> {
          assertThat(samples(name)).as(name).isGreaterThanOrEqualTo(FEWEST_SAMPLES);
          assertThat(ofCase)
              .as(name)
              .allSatisfy(
                  result ->
                      assertThat(result.status())
                          .as("%s %s", result.getMessages(), result.getVmErr())
                          .isEqualTo(Status.NORMAL));
        });
  }

  @TestFactory
  Stream<DynamicTest> rightProtocolsHold() {
    return results.keySet().stream()
        .filter(name -> !isWrong(name))
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name, () -> assertThat(forbidden(name)).as(outcomes(name)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> wrongProtocolsAreCaught() {
    return results.keySet().stream()
        .filter(StressTest::isWrong)
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name, () -> assertThat(forbidden(name)).as(outcomes(name)).isNotEmpty()));
  }

  private static boolean isWrong(String name) {
    return name.substring(name.lastIndexOf('.') + 1).startsWith("Wrong");
  }

  /** The machine was busy elsewhere, or the mistake is rare. */
  private static boolean isUndecided(String name) {
    return samples(name) < FEWEST_SAMPLES || (isWrong(name) && forbidden(name).isEmpty());
  }

  private static long samples(String name) {
    return results.getOrDefault(name, List.of()).stream()
        .mapToLong(TestResult::getTotalCount)
        .sum();
  }

  private static List<String> forbidden(String name) {
    return gradings(name)
        .filter(grading -> grading.expect == Expect.FORBIDDEN && grading.count > 0)
        .map(grading -> grading.count + " x " + grading.id)
        .toList();
  }

  private static String outcomes(String name) {
    return gradings(name).map(grading -> grading.count + " x " + grading.id).toList().toString();
  }

  private static Stream<GradingResult> gradings(String name) {
    return results.getOrDefault(name, List.of()).stream()
        .flatMap(result -> result.grading().gradingResults.values().stream());
  }
}

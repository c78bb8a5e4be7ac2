package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes planted in the runtime, each of which the simulations have to find within 200 seeds: or
 * what they do not find would say nothing.
 */
@Timeout(300)
@EnabledForJreRange(
    max = JRE.JAVA_20,
    disabledReason = "what a simulation finds is the same on each JDK: the builds try it on one")
@Isolated("it says by properties how many seeds are tried")
class CanaryTest {

  private static final int SEEDS = 200;
  private static final Pattern FOUND = Pattern.compile("seed (\\d+) failed");
  private static final String CELL = "dev.rondo.internal.cell.";
  private static final String ROUTING = "dev.rondo.internal.routing.";

  @TempDir private Path folder;

  static List<Arguments> mistakes() {
    return List.of(
        arguments(
            "lost update across turns",
            "AskSimulationTest",
            new Mutant(
                CELL + "Incarnation",
                "if (!cell.isInTurn() || depth == DEEPEST) {",
                "if (depth == DEEPEST) {")),
        arguments(
            "reordering across migration",
            "MovingSimulationTest",
            new Mutant(
                CELL + "MovingCell",
                "all.append(more.deferral);",
                "Deferral late = all; all = more.deferral; all.append(late);")),
        arguments(
            "double delivery after restart",
            "SupervisionSimulationTest#smallTreesKeepTheirPromises",
            new Mutant(
                CELL + "ServingCell",
                "fail(target.contract.method(slot.op), message(target, slot), thrown);",
                "defer(target, slot); fail(target.contract.method(slot.op), null, thrown);")),
        arguments(
            "forgotten unmute",
            "PressureSimulationTest#somethingIsHandledWithinEachTenthOfASecond",
            new Mutant(CELL + "ServingCell", "resume(Extras.RESTING);", "")),
        arguments(
            "stale timer tick",
            "MovingSimulationTest",
            new Mutant(CELL + "Extras", "timers.end();", "")),
        arguments(
            "reply to a past incarnation",
            "AskEndsSimulationTest#eachAskEndsOnceAndInTime",
            new Mutant(CELL + "Extras", "incarnation.end();", "")),
        arguments(
            "watch notice lost",
            "WatchSimulationTest#aWatchMeetsAStopOnASharedLoop",
            new Mutant(CELL + "WatchedCell", "watcher.stopped(loop);", "")),
        arguments(
            "bounded queue that drops a control message",
            "MailboxSimulationTest#aControlMessageGoesIntoAFullMailbox",
            new Mutant(
                CELL + "ActorCell",
                "boolean isRefused = loop.inbound().isClosed()",
                "if (gate() != null) return claim(ref, op); boolean isRefused ="
                    + " loop.inbound().isClosed()")),
        arguments(
            "what has waited for a name overtaken",
            "RegistrySimulationTest#whatIsSentToANameIsHandledOnceAndInOrderOrIsADeadLetter",
            new Mutant(
                ROUTING + "LateBoundCell",
                "handover = new Handover(holder);",
                "direct = holder; handover = new Handover(holder);")),
        arguments(
            "a message that waits though somebody has the name",
            "RegistrySimulationTest#nothingIsLeftBehindWhenSomebodyGetsAName",
            new Mutant(
                ROUTING + "LateBoundCell",
                "fate = holder == null ? keep(draft) : Fate.GOES_ON;",
                "fate = keep(draft); holder = null;")),
        arguments(
            "a handover to one who has lost the name",
            "RegistrySimulationTest#whatIsSentToANameIsHandledOnceAndInOrderOrIsADeadLetter",
            new Mutant(
                ROUTING + "LateBoundCell",
                "if (handover != this) {\n          return;",
                "if (false) {\n          return;")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void aPlantedMistakeIsFound(String name, String test, Mutant mutant) throws Exception {
    String failure = firstFailure(mutant.load(folder), test);
    Matcher found = FOUND.matcher(failure);
    assertThat(found.find()).as("%s: %s", name, failure).isTrue();
    assertThat(Integer.parseInt(found.group(1)))
        .as("%s is found by seed", name)
        .isBetween(1, SEEDS);
    System.out.println(name + " is found by seed " + found.group(1));
  }

  /** Else a canary could be found for what has nothing to do with it. */
  @Test
  void whereNothingIsPlantedNothingIsFound() throws Exception {
    Mutant none = new Mutant(CELL + "Extras", "timers.end();", "timers.end();");
    ClassLoader loader = none.load(folder);
    assertThat(firstFailure(loader, "SupervisionSimulationTest#smallTreesKeepTheirPromises"))
        .isEmpty();
  }

  /** Runs those tests there, and returns what the first says that fails; nothing if none does. */
  private static String firstFailure(ClassLoader loader, String test) throws Exception {
    String[] parts = test.split("#", -1);
    String seedsBefore = System.setProperty("rondo.seeds", String.valueOf(SEEDS));
    String shrinkingBefore = System.setProperty("rondo.shrink.attempts", "0");
    try {
      Class<?> type = loader.loadClass("dev.rondo.testkit." + parts[0]);
      for (Method method : type.getDeclaredMethods()) {
        boolean isTest =
            method.isAnnotationPresent(Test.class)
                || method.isAnnotationPresent(ParameterizedTest.class);
        if (isTest && (parts.length == 1 || method.getName().equals(parts[1]))) {
          String failure = failure(type, method);
          if (!failure.isEmpty()) {
            return failure;
          }
        }
      }
      return "";
    } finally {
      restore("rondo.seeds", seedsBefore);
      restore("rondo.shrink.attempts", shrinkingBefore);
    }
  }

  private static void restore(String property, String value) {
    if (value == null) {
      System.clearProperty(property);
    } else {
      System.setProperty(property, value);
    }
  }

  private static String failure(Class<?> type, Method method) throws Exception {
    var constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    method.setAccessible(true);
    try {
      method.invoke(constructor.newInstance(), argumentsOf(method));
      return "";
    } catch (InvocationTargetException e) {
      return String.valueOf(e.getCause());
    }
  }

  /** Those of the first run of a test with parameters. */
  private static Object[] argumentsOf(Method method) {
    EnumSource constants = method.getAnnotation(EnumSource.class);
    Set<String> names = constants == null ? Set.of() : Set.of(constants.names());
    return Arrays.stream(method.getParameterTypes()).map(type -> first(type, names)).toArray();
  }

  private static Object first(Class<?> type, Set<String> names) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> names.isEmpty() || names.contains(constant.toString()))
          .findFirst()
          .orElseThrow();
    }
    return type == boolean.class ? (Object) false : Integer.valueOf(2);
  }
}

package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.dispatch.Dispatcher;
import dev.rondo.testkit.Simulation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** What is true of actors wherever they live is true in a simulation, whatever its seed. */
@Timeout(240)
class SimulatedDispatcherTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 10);

  private static final class Simulated extends EveryDispatcherTest {
    private final Simulation simulation;

    Simulated(Simulation simulation) {
      super(new SimulatedWorld(simulation));
      this.simulation = simulation;
    }

    @Override
    Dispatcher dispatcher() {
      return simulation.dispatcher();
    }
  }

  @TestFactory
  Stream<DynamicTest> whatIsTrueOnEveryDispatcher() {
    List<Method> tests =
        Arrays.stream(EveryDispatcherTest.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .toList();
    assertThat(tests).hasSizeGreaterThan(20);
    return tests.stream()
        .map(test -> DynamicTest.dynamicTest(test.getName(), () -> simulate(test)));
  }

  private static void simulate(Method test) {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Simulated suite = new Simulated(simulation);
          suite.start();
          try {
            call(test, suite);
          } finally {
            suite.stop();
          }
        });
  }

  private static void call(Method test, EveryDispatcherTest suite) throws Exception {
    try {
      test.invoke(suite);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (Exception) e.getCause();
    }
  }
}

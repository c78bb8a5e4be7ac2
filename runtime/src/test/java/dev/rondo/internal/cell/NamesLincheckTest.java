package dev.rondo.internal.cell;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.internal.LincheckRun;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** A name is given to one actor at a time, whichever threads spawn and stop. */
@EnabledForJreRange(
    max = JRE.JAVA_20,
    disabledReason = "it decides itself who runs, whatever the JDK: the builds try it on one")
class NamesLincheckTest {

  @Test
  void reservingAndFreeingAreEachOneStep() {
    LincheckRun.options().check(Parent.class);
  }

  @Test
  void reservingInTwoStepsIsCaught() {
    assertThatThrownBy(() -> LincheckRun.options().check(WrongReservesInTwoSteps.class))
        .isInstanceOf(LincheckAssertionError.class);
  }

  /** Two names, so that threads meet. */
  @Param(name = "name", gen = IntGen.class, conf = "1:2")
  public static class Parent {
    private final Names names = new Names("/parent");

    @Operation
    public String reserve(@Param(name = "name") int name) {
      try {
        names.reserve("actor-" + name, this);
        return "reserved";
      } catch (IllegalArgumentException taken) {
        return "taken";
      }
    }

    @Operation
    public void free(@Param(name = "name") int name) {
      names.free("actor-" + name, this);
    }
  }

  /** Looks whether the name is taken, and then takes it. */
  @Param(name = "name", gen = IntGen.class, conf = "1:2")
  public static class WrongReservesInTwoSteps {
    private final Set<Integer> taken = ConcurrentHashMap.newKeySet();

    @Operation
    public String reserve(@Param(name = "name") int name) {
      if (taken.contains(name)) {
        return "taken";
      }
      taken.add(name);
      return "actor-" + name;
    }

    @Operation
    public void free(@Param(name = "name") int name) {
      taken.remove(name);
    }
  }
}

package dev.rondo.internal.loop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.internal.LincheckRun;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** However tells and ends interleave, what was sent is handled, and nothing else. */
@EnabledForJreRange(
    max = JRE.JAVA_20,
    disabledReason = "it decides itself who runs, whatever the JDK: the builds try it on one")
class GateLincheckTest {

  @Test
  void aRingThatClosesLosesNothing() {
    LincheckRun.options().check(Ring.class);
  }

  @Test
  void readingTheCursorFirstIsCaught() {
    assertThatThrownBy(() -> LincheckRun.options().check(WrongReadsTheCursorFirst.class))
        .isInstanceOf(LincheckAssertionError.class);
  }

  /** A ring with room for all that two threads send, and its loop. */
  public static class Ring {
    final Inbound inbound = Rings.ofSlots(4);
    final AtomicInteger handled = new AtomicInteger();
    private final AtomicInteger sent = new AtomicInteger();

    @Operation
    public void tell() {
      if (Rings.tell(inbound, 1)) {
        sent.incrementAndGet();
      }
    }

    @Operation
    public void closeToOthers() {
      inbound.closeToOthers();
    }

    @Operation(nonParallelGroup = "loop")
    public void handle() {
      handled.addAndGet(Rings.handle(inbound, 4).size());
    }

    @Operation(nonParallelGroup = "loop")
    public void end() {
      handled.addAndGet(Rings.drainTo(inbound, inbound.close()).size());
    }

    /** What is sent to a loop that has ended is never handled. */
    @Validate
    public void allThatWasSentIsHandled() {
      if (!inbound.isEnded()) {
        end();
      }
      if (handled.get() != sent.get()) {
        throw new AssertionError(sent + " sent, " + handled + " handled");
      }
    }
  }

  /** A loop that reads its cursor before it shuts the gate. */
  public static class WrongReadsTheCursorFirst extends Ring {

    @Override
    @Operation(nonParallelGroup = "loop")
    public void end() {
      long last = inbound.claimed();
      inbound.close();
      handled.addAndGet(Rings.drainTo(inbound, last).size());
    }
  }
}

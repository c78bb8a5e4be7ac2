package dev.rondo.internal.loop;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * A message to a ring that closes is either handled or a dead letter: a sender claims and then
 * looks at the gate, and who closes shuts the gate and then looks at the cursor.
 */
final class GateStress {

  private GateStress() {}

  @Outcome(id = "sent, handled", expect = ACCEPTABLE, desc = "before the end")
  @Outcome(id = "dead letter, not handled", expect = ACCEPTABLE, desc = "after it")
  @Outcome(id = "sent, not handled", expect = FORBIDDEN, desc = "lost")
  @Outcome(id = "dead letter, handled", expect = FORBIDDEN, desc = "twice")
  private static final class Verdict {}

  /** The ring that is closed. */
  @State
  public static class Ring {
    final Inbound inbound = Rings.ofSlots(2);

    String tell() {
      return Rings.tell(inbound, 1) ? "sent" : "dead letter";
    }

    String sendBatch() {
      return Rings.sendBatch(inbound, 1) ? "sent" : "dead letter";
    }

    String drainTo(long last) {
      return Rings.drainTo(inbound, last).isEmpty() ? "not handled" : "handled";
    }
  }

  /** A loop ends, with its actors; a thread tells one of them. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class StopAgainstTell {

    @Actor
    public void sender(Ring ring, LL_Result result) {
      result.r1 = ring.tell();
    }

    @Actor
    public void loop(Ring ring, LL_Result result) {
      result.r2 = ring.drainTo(ring.inbound.close());
    }
  }

  /** A loop ends, another of its system sends a batch. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class StopAgainstBatch {

    @Actor
    public void sender(Ring ring, LL_Result result) {
      result.r1 = ring.sendBatch();
    }

    @Actor
    public void loop(Ring ring, LL_Result result) {
      result.r2 = ring.drainTo(ring.inbound.close());
    }
  }

  /** A system closes, and lets its loops finish; a thread tells. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class CloseAgainstTell {

    @Actor
    public void sender(Ring ring, LL_Result result) {
      result.r1 = ring.tell();
    }

    @Actor
    public void closer(Ring ring, LL_Result result) {
      ring.inbound.closeToOthers();
      result.r2 = ring.drainTo(ring.inbound.claimed());
    }
  }

  /** A loop that reads its cursor before it shuts the gate. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WrongReadsTheCursorFirst {

    @Actor
    public void sender(Ring ring, LL_Result result) {
      result.r1 = ring.tell();
    }

    @Actor
    public void loop(Ring ring, LL_Result result) {
      long last = ring.inbound.claimed();
      ring.inbound.close();
      result.r2 = ring.drainTo(last);
    }
  }

  @Outcome(id = "shut", expect = ACCEPTABLE)
  @Outcome(id = "open", expect = FORBIDDEN, desc = "open again to loops, and nobody is there")
  private static final class StaysShut {}

  /** A system closes while a loop of it ends. */
  @JCStressTest
  @JCStressMeta(StaysShut.class)
  public static class CloseAgainstStop {

    @Actor
    public void closer(Ring ring) {
      ring.inbound.closeToOthers();
    }

    @Actor
    public void loop(Ring ring) {
      ring.inbound.close();
    }

    @Arbiter
    public void after(Ring ring, L_Result result) {
      result.r1 = ring.inbound.isEnded() ? "shut" : "open";
    }
  }

  /** A gate whose degree is compared and written in two steps. */
  @JCStressTest
  @JCStressMeta(StaysShut.class)
  @State
  public static class WrongComparesThenShuts {
    private volatile int gate;

    private void shut(int degree) {
      int seen = gate;
      if (degree > seen) {
        gate = degree;
      }
    }

    @Actor
    public void closer() {
      shut(1);
    }

    @Actor
    public void loop() {
      shut(2);
    }

    @Arbiter
    public void after(L_Result result) {
      result.r1 = gate == 2 ? "shut" : "open";
    }
  }
}

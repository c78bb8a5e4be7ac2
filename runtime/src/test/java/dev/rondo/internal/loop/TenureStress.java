package dev.rondo.internal.loop;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.rondo.ActorReplacedException;
import dev.rondo.dispatch.LoopOptions;
import dev.rondo.dispatch.Platform;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/**
 * A loop that may lose its thread belongs to one thread at a time: the one whose handler is given
 * up as it returns, or calls the runtime, or the one that takes over.
 */
final class TenureStress {

  private static final EventLoop LOOP = LooseLoops.make(LoopOptions.pinned());

  private TenureStress() {}

  @Outcome(
      id = {"goes on, 11", "is over, 2"},
      expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "two have it, or none; or one sees half of the other's work")
  private static final class Verdict {}

  @Outcome(
      id = {"refused, 00", "called, 11", "called, not taken"},
      expect = ACCEPTABLE)
  @Outcome(
      expect = FORBIDDEN,
      desc = "taken in the middle of a call, or twice, or called after that")
  private static final class CallVerdict {}

  /** A loop's state, plain, and its first handler, which runs. */
  @State
  public static class Loop {
    static final long FIRST = Tenure.FIRST_HANDLER;

    final Tenure tenure = new Tenure(Thread.currentThread(), Platform.jvm());
    int one;
    int other;

    void write() {
      one++;
      other++;
    }

    String seen() {
      return "" + one + other;
    }
  }

  /** Of two that race for the state, each writes if it has it. The sum says who did. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class ReturnAgainstTakeOver {

    @Actor
    public void owner(Loop loop, LL_Result result) {
      try {
        loop.tenure.call(() -> {});
        loop.write();
        result.r1 = "goes on";
      } catch (TenureOver over) {
        result.r1 = "is over";
      }
    }

    @Actor
    public void successor(Loop loop) {
      if (loop.tenure.take(Loop.FIRST)) {
        loop.one += 2;
      }
    }

    @Arbiter
    public void after(Loop loop, LL_Result result) {
      result.r2 = loop.one == 2 ? "2" : loop.seen();
    }
  }

  /** Looks whether it still has the state, and then goes on. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WrongLooksAndGoesOn {

    @Actor
    public void owner(Loop loop, LL_Result result) {
      Tenure tenure = loop.tenure;
      try {
        tenure.call(() -> result.r1 = tenure.handler() == Loop.FIRST ? "goes on" : "is over");
      } catch (TenureOver tooLate) {
        // It has looked before.
      }
      if ("goes on".equals(result.r1)) {
        loop.write();
      }
    }

    @Actor
    public void successor(Loop loop) {
      if (loop.tenure.take(Loop.FIRST)) {
        loop.one += 2;
      }
    }

    @Arbiter
    public void after(Loop loop, LL_Result result) {
      result.r2 = loop.one == 2 ? "2" : loop.seen();
    }
  }

  /** A handler calls the runtime, which writes, as another thread takes over, and reads. */
  @JCStressTest
  @JCStressMeta(CallVerdict.class)
  public static class CallAgainstTakeOver {

    @Actor
    public void owner(Loop loop, LL_Result result) {
      try {
        loop.tenure.call(
            () -> {
              try {
                loop.tenure.enter(LOOP.succession());
                loop.write();
                loop.tenure.leave();
                result.r1 = "called";
              } catch (ActorReplacedException refused) {
                result.r1 = "refused";
              }
            });
      } catch (TenureOver over) {
        // Whoever took over after the call.
      }
    }

    @Actor
    public void successor(Loop loop, LL_Result result) {
      boolean isTaken = loop.tenure.take(Loop.FIRST);
      if (isTaken && loop.tenure.take(Loop.FIRST)) {
        result.r2 = "taken by two";
      } else {
        result.r2 = isTaken ? loop.seen() : "not taken";
      }
    }
  }

  /** Calls the runtime without taking the state back. */
  @JCStressTest
  @JCStressMeta(CallVerdict.class)
  public static class WrongCallsWithoutEntering {

    @Actor
    public void owner(Loop loop, LL_Result result) {
      try {
        loop.tenure.call(
            () -> {
              loop.write();
              result.r1 = "called";
            });
      } catch (TenureOver over) {
        // Whoever took over after the call.
      }
    }

    @Actor
    public void successor(Loop loop, LL_Result result) {
      result.r2 = loop.tenure.take(Loop.FIRST) ? loop.seen() : "not taken";
    }
  }
}

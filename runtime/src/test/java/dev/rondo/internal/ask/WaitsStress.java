package dev.rondo.internal.ask;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.rondo.LooseRef;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.time.Deadline;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Of actors that begin to wait for each other at the same time one ask fails. */
final class WaitsStress {

  private static final int ASK = 3;

  private WaitsStress() {}

  @Outcome(id = "1", expect = ACCEPTABLE, desc = "one gives way")
  @Outcome(expect = FORBIDDEN, desc = "none does, or more than one")
  private static final class Verdict {}

  /** Runs nothing. */
  private static final class Nowhere implements Home {
    @Override
    public Origin originOf(Object what) {
      return new Errand(what, null, null);
    }

    @Override
    public void run(Stage<?> source, Runnable command) {
      throw new UnsupportedOperationException("nothing is chained");
    }

    @Override
    public void suspect(Stage<?> failed) {}

    @Override
    public boolean mayWait() {
      return true;
    }

    @Override
    public void watch(Deadline deadline) {}

    @Override
    public Platform platform() {
      return Platform.jvm();
    }

    @Override
    public long nanoTime() {
      return 0;
    }
  }

  /** An actor that can be asked, and wait. */
  private static final class Node extends LooseRef.NoCell implements Callee {
    private final Waits waits = new Waits(this);

    PendingAsk<Object> asked() {
      return PendingAsk.byThread(LooseRef.make(this), ASK, new Nowhere(), 1, Platform.jvm());
    }

    @Override
    public String whereabouts(long sequence) {
      return "it waits";
    }

    @Override
    public Waits waits() {
      return waits;
    }

    @Override
    public boolean isReentrant() {
      return false;
    }
  }

  /** One holds, the other blocks. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  @State
  public static class Pair {
    private final Node one = new Node();
    private final Node two = new Node();
    private final PendingAsk<Object> ofOne = one.asked();
    private final PendingAsk<Object> ofTwo = two.asked();

    @Actor
    public void one() {
      one.waits.begin(ofTwo, false);
    }

    @Actor
    public void two() {
      two.waits.begin(ofOne, true);
    }

    @Arbiter
    public void after(I_Result result) {
      result.r1 =
          (int) Stream.of(ofOne, ofTwo).filter(PendingAsk::isCompletedExceptionally).count();
    }
  }

  /** Two that look at the other before they say that they wait. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  @State
  public static class WrongLooksBeforeItWaits {
    private final AtomicInteger failed = new AtomicInteger();
    private volatile boolean oneWaits;
    private volatile boolean twoWaits;

    @Actor
    public void one() {
      boolean isCircle = twoWaits;
      oneWaits = true;
      if (isCircle) {
        failed.set(1);
      }
    }

    @Actor
    public void two() {
      boolean isCircle = oneWaits;
      twoWaits = true;
      if (isCircle) {
        failed.set(1);
      }
    }

    @Arbiter
    public void after(I_Result result) {
      result.r1 = failed.get();
    }
  }
}

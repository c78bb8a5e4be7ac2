package dev.rondo.internal.loop;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.control.ControlInbox;
import dev.rondo.internal.control.ControlTask;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/**
 * A loop never sleeps for good with a message in its ring or inbox. It announces its sleep and
 * looks once more; a sender sends and looks whether a sleep is announced.
 */
final class WakeUpStress {

  private WakeUpStress() {}

  @Outcome(
      id = {"stays awake, is called", "stays awake, is not called", "sleeps, is called"},
      expect = ACCEPTABLE)
  @Outcome(id = "sleeps, is not called", expect = FORBIDDEN, desc = "asleep with a message")
  private static final class Verdict {}

  /** What a loop waits on. No thread parks here: what it would do is the result. */
  @State
  public static class Waiting {
    private static final VarHandle PARKED = parked();

    final WakeUp wakeUp = Rings.wakeUp();
    final Inbound inbound;
    final ControlInbox controls = new ControlInbox();

    /** With a ring of fixed size. */
    public Waiting() {
      this(2, 2);
    }

    Waiting(int fewest, int most) {
      inbound = Inbound.of(fewest, most, wakeUp, Platform.jvm());
    }

    final void tell() {
      Rings.tell(inbound, 1);
    }

    static String decision(boolean isAwake) {
      return isAwake ? "stays awake" : "sleeps";
    }

    /** Whether a sender took the announcement back, which it does to wake the loop. */
    String outcome() {
      return (boolean) PARKED.get(wakeUp) ? "is not called" : "is called";
    }

    private static VarHandle parked() {
      try {
        return MethodHandles.privateLookupIn(WakeUp.class, MethodHandles.lookup())
            .findVarHandle(WakeUp.class, "parked", boolean.class);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError("WakeUp has changed", e);
      }
    }
  }

  /** As a loop decides whether to sleep until it is woken: see Waiting.idle. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class Tell {

    @Actor
    public void sender(Waiting waiting) {
      waiting.tell();
    }

    @Actor
    public void loop(Waiting waiting, LL_Result result) {
      waiting.wakeUp.announce();
      boolean hasArrivals = waiting.inbound.published(1) > 0;
      result.r1 = Waiting.decision(hasArrivals || !waiting.inbound.isDrained());
    }

    @Arbiter
    public void after(Waiting waiting, LL_Result result) {
      result.r2 = waiting.outcome();
    }
  }

  /** With a large ring, which is empty. */
  @State
  public static class Large extends Waiting {

    /** Begins small, and grows. */
    public Large() {
      super(64, 128);
      for (int i = 0; i <= 64; i++) {
        tell();
      }
      Rings.drainTo(inbound, inbound.claimed());
    }
  }

  /** The loop puts a small ring in place of the large one before it sleeps. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class TellAsTheRingShrinks {

    @Actor
    public void sender(Large waiting) {
      waiting.tell();
    }

    @Actor
    public void loop(Large waiting, LL_Result result) {
      waiting.inbound.shrink();
      waiting.wakeUp.announce();
      boolean hasArrivals = waiting.inbound.published(1) > 0;
      result.r1 = Waiting.decision(hasArrivals || !waiting.inbound.isDrained());
    }

    @Arbiter
    public void after(Large waiting, LL_Result result) {
      result.r2 = waiting.outcome();
    }
  }

  /** With a small ring that has just taken the place of a large one. */
  @State
  public static class SmallAgain extends Large {

    /** Begins large, and shrinks. */
    public SmallAgain() {
      inbound.shrink();
    }
  }

  /** A loop that looks at the ring it has read so far, not at the one that took its place. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WrongLooksAtTheOldRing {

    @Actor
    public void sender(SmallAgain waiting) {
      waiting.tell();
    }

    @Actor
    public void loop(SmallAgain waiting, LL_Result result) {
      waiting.wakeUp.announce();
      Ring ring = waiting.inbound.reading();
      result.r1 = Waiting.decision(ring.claimed() != ring.handled());
    }

    @Arbiter
    public void after(SmallAgain waiting, LL_Result result) {
      result.r2 = waiting.outcome();
    }
  }

  /** The same for control messages. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class Post {

    @Actor
    public void sender(Waiting waiting) {
      waiting.controls.push(new ControlTask(() -> {}));
      waiting.wakeUp.signal();
    }

    @Actor
    public void loop(Waiting waiting, LL_Result result) {
      waiting.wakeUp.announce();
      result.r1 = Waiting.decision(!waiting.controls.isEmpty());
    }

    @Arbiter
    public void after(Waiting waiting, LL_Result result) {
      result.r2 = waiting.outcome();
    }
  }

  /** A loop that looks at what is published, not at what is claimed. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WrongLooksAtWhatIsPublished {

    @Actor
    public void sender(Waiting waiting) {
      waiting.tell();
    }

    @Actor
    public void loop(Waiting waiting, LL_Result result) {
      waiting.wakeUp.announce();
      result.r1 = Waiting.decision(waiting.inbound.published(1) > 0);
    }

    @Arbiter
    public void after(Waiting waiting, LL_Result result) {
      result.r2 = waiting.outcome();
    }
  }

  /** A loop that looks before it announces. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WrongLooksBeforeItAnnounces {

    @Actor
    public void sender(Waiting waiting) {
      waiting.tell();
    }

    @Actor
    public void loop(Waiting waiting, LL_Result result) {
      boolean isAwake = !waiting.inbound.isDrained();
      waiting.wakeUp.announce();
      result.r1 = Waiting.decision(isAwake);
    }

    @Arbiter
    public void after(Waiting waiting, LL_Result result) {
      result.r2 = waiting.outcome();
    }
  }
}

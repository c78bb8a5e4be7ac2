package dev.rondo.internal.loop;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.rondo.internal.control.ControlInbox;
import dev.rondo.internal.lane.Lane;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * A loop that is awake is looked at. The ticker ends its looks at a loop that sleeps and looks
 * whether it still does; a loop wakes and looks whether looks have ended.
 */
final class WatchStress {

  private WatchStress() {}

  @Outcome(id = "is looked at", expect = ACCEPTABLE)
  @Outcome(id = "is forgotten", expect = FORBIDDEN, desc = "awake, and looks have ended")
  private static final class Verdict {}

  /** A loop that sleeps, before the look that is the last one. No thread of its own runs. */
  @State
  public static class Asleep {
    private static final VarHandle IS_ON = isOn();

    final WakeUp wakeUp = Rings.wakeUp();
    final Watch watch;

    /** Begins with a look that is due. */
    public Asleep() {
      EventLoop loop = LooseLoops.makeWatched();
      Outgoing outgoing = new WriteThrough(loop);
      Turn turn = new Turn(loop, loop.inbound(), new ControlInbox(), new Lane(), outgoing);
      watch = new Watch(loop, turn, wakeUp);
      watch.goOn();
      wakeUp.announce();
    }

    String outcome() {
      return (boolean) IS_ON.get(watch) ? "is looked at" : "is forgotten";
    }

    private static VarHandle isOn() {
      try {
        return MethodHandles.privateLookupIn(Watch.class, MethodHandles.lookup())
            .findVarHandle(Watch.class, "isOn", boolean.class);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError("Watch has changed", e);
      }
    }
  }

  /** As the ticker and a loop do it: see Waiting.block. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class LastLook {

    @Actor
    public void ticker(Asleep asleep) {
      asleep.watch.expire();
    }

    @Actor
    public void loop(Asleep asleep) {
      asleep.wakeUp.awake();
      asleep.watch.goOn();
    }

    @Arbiter
    public void after(Asleep asleep, L_Result result) {
      result.r1 = asleep.outcome();
    }
  }

  /** The flags alone. */
  @State
  public static class Flags {
    final WakeUp wakeUp = Rings.wakeUp();
    volatile boolean isOn = true;

    /** Begins asleep, and looked at. */
    public Flags() {
      wakeUp.announce();
    }

    void wake() {
      wakeUp.awake();
      goOn();
    }

    void goOn() {
      if (!isOn) {
        isOn = true;
      }
    }

    String outcome() {
      return isOn ? "is looked at" : "is forgotten";
    }
  }

  /** A ticker that looks whether the loop sleeps and ends, and does not look again. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WrongEndsAfterItLooked {

    @Actor
    public void ticker(Flags flags) {
      if (flags.wakeUp.isParked()) {
        Thread.onSpinWait(); // It looks at more than this.
        flags.isOn = false;
      }
    }

    @Actor
    public void loop(Flags flags) {
      flags.wake();
    }

    @Arbiter
    public void after(Flags flags, L_Result result) {
      result.r1 = flags.outcome();
    }
  }

  /** A loop that looks whether looks have ended, and wakes then. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WrongLooksBeforeItWakes {

    @Actor
    public void ticker(Flags flags) {
      flags.isOn = false;
      if (!flags.wakeUp.isParked()) {
        flags.goOn();
      }
    }

    @Actor
    public void loop(Flags flags) {
      flags.goOn();
      Thread.onSpinWait(); // It does something in between, or the mistake were rare.
      flags.wakeUp.awake();
    }

    @Arbiter
    public void after(Flags flags, L_Result result) {
      result.r1 = flags.outcome();
    }
  }
}

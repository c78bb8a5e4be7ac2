package dev.rondo.internal.cell;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.control.LooseCell;
import dev.rondo.internal.control.LooseLoop;
import dev.rondo.internal.loop.EventLoop;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Who begins to watch an actor as that stops is told once. */
final class WatchStress {

  private WatchStress() {}

  @Outcome(id = "1", expect = ACCEPTABLE, desc = "by the end, or because it came too late for that")
  @Outcome(expect = FORBIDDEN, desc = "not told, or twice")
  private static final class Verdict {}

  /** Counts its notices. */
  private static final class Counting implements Watcher {
    private final AtomicInteger notices = new AtomicInteger();

    @Override
    public void stopped(@Nullable EventLoop loop) {
      notices.incrementAndGet();
    }
  }

  /** An actor that will stop, on a loop that runs when it is told to. */
  @State
  public static class Mortal {
    final Counting watcher = new Counting();
    private final LooseCell cell = new LooseCell(new LooseLoop());
    private final Watchers watchers = new Watchers();
    private boolean hasEnded;

    final void watch() {
      cell.post(new Registration(this::addHere, watcher));
    }

    final void watchWithoutRefusal() {
      cell.post(new ControlTask(() -> addHere(watcher)));
    }

    private void addHere(Watcher added) {
      if (hasEnded) {
        added.stopped(null);
      } else {
        watchers.add(added);
      }
    }

    final void stop() {
      cell.loop().run();
      hasEnded = true;
      watchers.tellAll(null);
      cell.loop().run();
    }

    final void endLoop() {
      cell.loop().end();
    }

    final int notices() {
      cell.loop().run();
      return watcher.notices.get();
    }
  }

  /** The actor stops; its loop goes on. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WatchAgainstStop {

    @Actor
    public void watcher(Mortal mortal) {
      mortal.watch();
    }

    @Actor
    public void loop(Mortal mortal) {
      mortal.stop();
    }

    @Arbiter
    public void after(Mortal mortal, I_Result result) {
      result.r1 = mortal.notices();
    }
  }

  /** The actor stops, and its loop ends. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WatchAgainstEnd {

    @Actor
    public void watcher(Mortal mortal) {
      mortal.watch();
    }

    @Actor
    public void loop(Mortal mortal) {
      mortal.stop();
      mortal.endLoop();
    }

    @Arbiter
    public void after(Mortal mortal, I_Result result) {
      result.r1 = mortal.notices();
    }
  }

  /** A watcher that does not care whether its message is refused. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WrongForgetsRefusal {

    @Actor
    public void watcher(Mortal mortal) {
      mortal.watchWithoutRefusal();
    }

    @Actor
    public void loop(Mortal mortal) {
      mortal.stop();
      mortal.endLoop();
    }

    @Arbiter
    public void after(Mortal mortal, I_Result result) {
      result.r1 = mortal.notices();
    }
  }

  /** A watcher that looks whether the actor has ended, and then adds itself. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  @State
  public static class WrongLooksBeforeItAdds {
    private final ConcurrentLinkedQueue<Watcher> watchers = new ConcurrentLinkedQueue<>();
    private final Counting watcher = new Counting();
    private volatile boolean hasEnded;

    @Actor
    public void watcher() {
      if (hasEnded) {
        watcher.stopped(null);
      } else {
        watchers.add(watcher);
      }
    }

    @Actor
    public void loop() {
      hasEnded = true;
      watchers.forEach(each -> each.stopped(null));
    }

    @Arbiter
    public void after(I_Result result) {
      result.r1 = watcher.notices.get();
    }
  }
}

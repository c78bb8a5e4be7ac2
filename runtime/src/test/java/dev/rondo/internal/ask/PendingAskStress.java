package dev.rondo.internal.ask;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.rondo.LooseRef;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.control.ControlMessage;
import dev.rondo.internal.time.Deadline;
import dev.rondo.spi.GeneratedRef;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/**
 * An ask whose reply and deadline come at the same time is settled by one of them, and comes home
 * once.
 */
public final class PendingAskStress {

  private static final int ASK = 3;
  private static final GeneratedRef REF = LooseRef.make();

  private PendingAskStress() {}

  @Outcome(
      id = {"reply, 1", "deadline, 1"},
      expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "settled by both, or by neither")
  private static final class Verdict {}

  /** The turns of an actor that asked. What comes back is run afterwards. */
  public static class Home implements Asker {
    private final boolean mayWait;
    private final AtomicInteger posts = new AtomicInteger();
    private volatile @Nullable ControlMessage posted;

    /** Makes one, of an actor that may wait or not. */
    public Home(boolean mayWait) {
      this.mayWait = mayWait;
    }

    /** Runs what came back, and says how often that was. */
    int runPosted() {
      ControlMessage message = posted;
      if (message != null) {
        message.run();
      }
      return posts.get();
    }

    @Override
    public boolean hasEnded() {
      return false;
    }

    @Override
    public boolean mayWait() {
      return mayWait;
    }

    @Override
    public void watch(Deadline deadline) {
      throw new UnsupportedOperationException("nothing is gathered here");
    }

    @Override
    public Platform platform() {
      return Platform.jvm();
    }

    @Override
    public long nanoTime() {
      return 0;
    }

    @Override
    public void post(ControlMessage message) {
      posts.incrementAndGet();
      posted = message;
    }

    @Override
    public void runTurn(Origin origin, Runnable task) {
      task.run();
    }

    @Override
    public void askEnded() {}

    @Override
    public Origin originOf(Object what) {
      return new Errand(what, null, null);
    }

    @Override
    public @Nullable Waits waitsOfTurn() {
      return null;
    }

    @Override
    public @Nullable Waits waits() {
      return null;
    }

    @Override
    public void run(Stage<?> source, Runnable command) {
      command.run();
    }

    @Override
    public void suspect(Stage<?> failed) {}
  }

  /** An ask under way. */
  private static class Asked {
    final Home home;
    final PendingAsk<Object> ask;

    Asked(boolean mayWait) {
      home = new Home(mayWait);
      ask = PendingAsk.byActor(REF, ASK, home, null, 0, Platform.jvm());
    }

    void judge(LL_Result result) {
      result.r2 = home.runPosted();
      result.r1 = ask.isCompletedExceptionally() ? "deadline" : ask.isDone() ? "reply" : "nothing";
    }
  }

  /** Made by an actor of a shared loop: it completes there, with what settled it. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  @State
  public static class OfActor extends Asked {

    /** Asks. */
    public OfActor() {
      super(false);
    }

    @Actor
    public void callee() {
      ask.reply("reply");
    }

    @Actor
    public void ticker() {
      ask.expire();
    }

    @Arbiter
    public void after(LL_Result result) {
      judge(result);
    }
  }

  /** Made by an actor that may wait: it completes at once, and is counted at home. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  @State
  public static class OfWaitingActor extends Asked {

    /** Asks. */
    public OfWaitingActor() {
      super(true);
    }

    @Actor
    public void callee() {
      ask.reply("reply");
    }

    @Actor
    public void ticker() {
      ask.expire();
    }

    @Arbiter
    public void after(LL_Result result) {
      judge(result);
    }
  }

  /** An ask that looks whether it is settled, and then settles. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  @State
  public static class WrongLooksThenSettles {
    private final AtomicInteger posts = new AtomicInteger();
    private volatile boolean settled;
    private @Nullable String outcome;

    private void settle(String with) {
      if (!settled) {
        settled = true;
        outcome = with;
        posts.incrementAndGet();
      }
    }

    @Actor
    public void callee() {
      settle("reply");
    }

    @Actor
    public void ticker() {
      settle("deadline");
    }

    @Arbiter
    public void after(LL_Result result) {
      result.r1 = outcome;
      result.r2 = posts.get();
    }
  }
}

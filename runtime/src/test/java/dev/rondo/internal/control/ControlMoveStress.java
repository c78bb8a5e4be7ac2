package dev.rondo.internal.control;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.rondo.LooseRef;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.ask.PendingAskStress;
import dev.rondo.internal.time.Alarm;
import dev.rondo.spi.GeneratedRef;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * Control messages for an actor that moves, replies among them, and its timers: its token finds it
 * where it is by then, and what comes too late is seen there.
 */
final class ControlMoveStress {

  private ControlMoveStress() {}

  /** An actor, the loop on which it is, and another. */
  private static class Journey {
    final StringBuilder log = new StringBuilder();
    final LooseLoop from = new LooseLoop();
    final LooseLoop to = new LooseLoop();
    final LooseCell cell = new LooseCell(from);

    final void post(String text) {
      cell.post(new Note(log, text));
    }

    /** What both loops do, one after the other. */
    final void move() {
      from.run();
      from.asLoop(() -> cell.leaveFor(to));
      from.run();
      to.run();
      to.asLoop(cell::arrive);
      to.run();
    }

    final void runAll() {
      from.run();
      to.run();
    }
  }

  @Outcome(id = "123", expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "lost, twice, or out of order")
  private static final class OneSender {}

  /** A thread posts. */
  @JCStressTest
  @JCStressMeta(OneSender.class)
  @State
  public static class MoveAgainstPost extends Journey {

    @Actor
    public void sender() {
      post("1");
      post("2");
      post("3");
    }

    @Actor
    public void loops() {
      move();
    }

    @Arbiter
    public void after(L_Result result) {
      runAll();
      result.r1 = log.toString();
    }
  }

  /** A loop that forgets the token of an actor that has left. */
  @JCStressTest
  @JCStressMeta(OneSender.class)
  @State
  public static class WrongDropsTheToken {
    private final AtomicReference<@Nullable ControlMessage> list = new AtomicReference<>();
    private final ControlInbox[] inboxes = {new ControlInbox(), new ControlInbox()};
    private final StringBuilder log = new StringBuilder();
    private volatile int home;

    private void post(String text) {
      Note note = new Note(log, text);
      ControlMessage head;
      do {
        head = list.get();
        note.linkTo(head);
      } while (!list.compareAndSet(head, note));
      if (head == null) {
        int loop = home;
        inboxes[loop].push(new ControlTask(() -> runList(loop)));
      }
    }

    private void runList(int loop) {
      if (loop == home) {
        ControlQueue queue = new ControlQueue();
        queue.addReversed(list.getAndSet(null), new ControlTask(() -> {}));
        runAll(queue);
      }
    }

    private void run(int loop) {
      ControlQueue tokens = new ControlQueue();
      inboxes[loop].drainTo(tokens);
      runAll(tokens);
    }

    private static void runAll(ControlQueue queue) {
      for (ControlMessage each = queue.poll(); each != null; each = queue.poll()) {
        each.run();
      }
    }

    @Actor
    public void sender() {
      post("1");
      post("2");
      post("3");
    }

    @Actor
    public void loops() {
      run(0);
      home = 1;
      run(0);
      run(1);
    }

    @Arbiter
    public void after(L_Result result) {
      run(0);
      run(1);
      result.r1 = log.toString();
    }
  }

  @Outcome(
      id = {"in time", "never"},
      expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "after it was cancelled")
  private static final class Timer {}

  /** A timer that is in the wheel of the loop that its actor has left, as ticks have it. */
  private abstract static class Ticking extends Journey {
    final Alarm alarm = new Alarm(0, this::comeNow);
    private @Nullable Alarm next = alarm;
    private int ticks;
    private int ticksWhenCancelled;

    Ticking() {
      from.asLoop(() -> cell.leaveFor(to));
      to.asLoop(cell::arrive);
    }

    abstract void comeNow(Alarm due);

    final void tick(Alarm due) {
      if (next == due) {
        ticks++;
      }
    }

    final void cancel() {
      to.run();
      next = null;
      alarm.callOff();
      ticksWhenCancelled = ticks;
      to.run();
    }

    final String verdict() {
      return ticks > ticksWhenCancelled ? "too late" : ticks > 0 ? "in time" : "never";
    }
  }

  /** It is due there as the actor cancels it. */
  @JCStressTest
  @JCStressMeta(Timer.class)
  @State
  public static class MoveAgainstTick extends Ticking {

    @Override
    void comeNow(Alarm due) {
      cell.post(new ControlTask(() -> tick(due)));
    }

    @Actor
    public void oldLoop() {
      alarm.expire();
    }

    @Actor
    public void newLoop() {
      cancel();
    }

    @Arbiter
    public void after(L_Result result) {
      runAll();
      result.r1 = verdict();
    }
  }

  /** A tick that runs on the loop that the actor has left. */
  @JCStressTest
  @JCStressMeta(Timer.class)
  @State
  public static class WrongTicksWhereItWasStarted extends Ticking {

    @Override
    void comeNow(Alarm due) {
      tick(due);
    }

    @Actor
    public void oldLoop() {
      alarm.expire();
    }

    @Actor
    public void newLoop() {
      cancel();
    }

    @Arbiter
    public void after(L_Result result) {
      runAll();
      result.r1 = verdict();
    }
  }

  @Outcome(
      id = {"reply, home", "deadline, home"},
      expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "not where the actor is, not at all, or twice")
  private static final class Reply {}

  /** An actor that has asked, and moves; its deadline stays where it was. */
  private abstract static class Asking extends Journey {
    private static final int ASK = 3;
    private static final GeneratedRef REF = LooseRef.make();

    final PendingAsk<Object> ask =
        PendingAsk.byActor(REF, ASK, new Traveller(), null, Long.MAX_VALUE, Platform.jvm());
    private final StringBuilder arrivals = new StringBuilder();

    abstract void bringHome(ControlMessage message);

    final void judge(LL_Result result) {
      runAll();
      result.r1 = ask.isCompletedExceptionally() ? "deadline" : ask.isDone() ? "reply" : "nothing";
      result.r2 = arrivals.toString();
    }

    private final class Traveller extends PendingAskStress.Home {

      Traveller() {
        super(false);
      }

      @Override
      public void post(ControlMessage message) {
        bringHome(message);
      }

      @Override
      public void askEnded() {
        arrivals.append(cell.loop().isCurrent() ? "home" : "elsewhere");
      }
    }
  }

  /** The reply comes, or the deadline on the loop where the actor was. */
  @JCStressTest
  @JCStressMeta(Reply.class)
  @State
  public static class MoveAgainstReply extends Asking {

    @Override
    void bringHome(ControlMessage message) {
      cell.post(message);
    }

    @Actor
    public void callee() {
      ask.reply("reply");
    }

    @Actor
    public void loops() {
      move();
      from.asLoop(ask::expire);
    }

    @Arbiter
    public void after(LL_Result result) {
      judge(result);
    }
  }

  /** A reply that goes to the loop from which was asked. */
  @JCStressTest
  @JCStressMeta(Reply.class)
  @State
  public static class WrongRepliesToTheLoop extends Asking {

    @Override
    void bringHome(ControlMessage message) {
      from.inbox.push(new ControlTask(message::run));
    }

    @Actor
    public void callee() {
      ask.reply("reply");
    }

    @Actor
    public void loops() {
      move();
      from.asLoop(ask::expire);
    }

    @Arbiter
    public void after(LL_Result result) {
      judge(result);
    }
  }
}

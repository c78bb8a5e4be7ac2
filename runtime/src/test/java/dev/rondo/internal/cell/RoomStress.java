package dev.rondo.internal.cell;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.control.LooseCell;
import dev.rondo.internal.control.LooseLoop;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.L_Result;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** A bounded mailbox holds exactly what it may, and who waits for room goes on. */
final class RoomStress {

  private RoomStress() {}

  @Outcome(
      id = {"true, false", "false, true"},
      expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "more than there is room for, or less")
  private static final class RoomForOne {}

  /** Two senders, and room for one message. */
  @JCStressTest
  @JCStressMeta(RoomForOne.class)
  @State
  public static class EnterAgainstEnter {
    private final Room room = new Room(1);

    @Actor
    public void sender(ZZ_Result result) {
      result.r1 = room.enterIfRoom();
    }

    @Actor
    public void other(ZZ_Result result) {
      result.r2 = room.enterIfRoom();
    }
  }

  /** Senders that look whether there is room, and then count up. */
  @JCStressTest
  @JCStressMeta(RoomForOne.class)
  @State
  public static class WrongLooksThenEnters {
    private final AtomicLong waiting = new AtomicLong();

    private boolean enterIfRoom() {
      if (waiting.get() >= 1) {
        return false;
      }
      waiting.incrementAndGet();
      return true;
    }

    @Actor
    public void sender(ZZ_Result result) {
      result.r1 = enterIfRoom();
    }

    @Actor
    public void other(ZZ_Result result) {
      result.r2 = enterIfRoom();
    }
  }

  @Outcome(
      id = {"1, 1", "2, 0"},
      expect = ACCEPTABLE,
      desc = "sent, and how many more there is room for then")
  @Outcome(expect = FORBIDDEN, desc = "a count was lost")
  private static final class RoomForTwo {}

  /** The loop takes a message in hand, of two that there is room for, while a thread sends two. */
  @JCStressTest
  @JCStressMeta(RoomForTwo.class)
  @State
  public static class EnterAgainstLeave {
    private final Room room = new Room(2);

    /** Begins with one message. */
    public EnterAgainstLeave() {
      room.enter();
    }

    @Actor
    public void sender(LL_Result result) {
      result.r1 = (room.enterIfRoom() ? 1 : 0) + (room.enterIfRoom() ? 1 : 0);
    }

    @Actor
    public void loop() {
      room.leave();
    }

    @Arbiter
    public void after(LL_Result result) {
      int more = 0;
      while (room.enterIfRoom()) {
        more++;
      }
      result.r2 = more;
    }
  }

  /** A loop that counts down as if the count were its own. */
  @JCStressTest
  @JCStressMeta(RoomForTwo.class)
  @State
  public static class WrongLeavesInTwoSteps {
    private final AtomicLong waiting = new AtomicLong(1);

    private boolean enterIfRoom() {
      long now;
      do {
        now = waiting.get();
        if (now >= 2) {
          return false;
        }
      } while (!waiting.compareAndSet(now, now + 1));
      return true;
    }

    @Actor
    public void sender(LL_Result result) {
      result.r1 = (enterIfRoom() ? 1 : 0) + (enterIfRoom() ? 1 : 0);
    }

    @Actor
    public void loop() {
      waiting.set(waiting.get() - 1);
    }

    @Arbiter
    public void after(LL_Result result) {
      int more = 0;
      while (enterIfRoom()) {
        more++;
      }
      result.r2 = more;
    }
  }

  @Outcome(
      id = {"went on", "found room"},
      expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "waits, and nobody will tell it")
  private static final class Verdict {}

  /** A mailbox with room for one, which has one; a sender that sends another, and its loop. */
  @State
  public static class FullMailbox {
    private final LooseCell cell = new LooseCell(new LooseLoop());
    private final Sender sender = new Sender();
    final Room room = new Room(1);
    private volatile boolean isSent;
    private int taken;
    private @Nullable Waiter unseen;

    /** Begins with one message. */
    public FullMailbox() {
      room.enter();
    }

    void send(Consumer<Waiter> wait) {
      room.enter();
      if (room.isExceeded()) {
        sender.state = "waits";
        cell.post(new ControlTask(() -> wait.accept(sender)));
      }
      isSent = true;
    }

    void sendAndKeepUnseen() {
      send(waiter -> unseen = waiter);
    }

    /** Takes what has come in hand, and does what it is told. */
    void runLoop() {
      int sent = isSent ? 2 : 1;
      for (; taken < sent; taken++) {
        room.leave();
        if (unseen != null) {
          unseen.goOnSoon();
        }
      }
      cell.loop().run();
    }

    String verdict() {
      runLoop();
      return sender.state;
    }
  }

  /** Who sends. */
  private static final class Sender implements Waiter {
    private volatile String state = "found room";

    @Override
    public boolean isOver() {
      return false;
    }

    @Override
    public void goOnSoon() {
      state = "went on";
    }
  }

  /** An actor sends to a full one, which is emptied meanwhile. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WaitAgainstLeave {

    @Actor
    public void sender(FullMailbox mailbox) {
      mailbox.send(mailbox.room::keep);
    }

    @Actor
    public void loop(FullMailbox mailbox) {
      mailbox.runLoop();
    }

    @Arbiter
    public void after(FullMailbox mailbox, L_Result result) {
      result.r1 = mailbox.verdict();
    }
  }

  /** A loop that takes note of who waits, and does not look whether there is room by now. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WrongKeepsWithoutLooking {

    @Actor
    public void sender(FullMailbox mailbox) {
      mailbox.sendAndKeepUnseen();
    }

    @Actor
    public void loop(FullMailbox mailbox) {
      mailbox.runLoop();
    }

    @Arbiter
    public void after(FullMailbox mailbox, L_Result result) {
      result.r1 = mailbox.verdict();
    }
  }
}

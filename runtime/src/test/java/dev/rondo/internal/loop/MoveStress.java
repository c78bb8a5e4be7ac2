package dev.rondo.internal.loop;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.rondo.dispatch.LoopOptions;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * What is told to an actor that moves goes along with it from its old loop, or comes to its new
 * one, and in its order: who moves says where, and then looks at the cursor; who tells claims, and
 * then looks where.
 */
final class MoveStress {

  private MoveStress() {}

  @Outcome(id = "\\[1, 2\\]", expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "lost behind the cursor, twice, or out of order")
  private static final class Verdict {}

  @Outcome(id = "\\[1\\]", expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "lost behind the cursor, or twice")
  private static final class OfOne {}

  @Outcome(id = "\\[1\\], in time", expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "before what was told, or never")
  private static final class Stop {}

  /** An actor and two loops, whose rings have one slot. Neither runs. */
  @State
  public static class Way {
    private final EventLoop from = LooseLoops.make(LoopOptions.shared());
    private final EventLoop to = LooseLoops.make(LoopOptions.shared());
    private final Outbound outbound = new Outbound(LooseLoops.make(LoopOptions.shared()));
    private final WriteThrough writeThrough =
        new WriteThrough(LooseLoops.make(LoopOptions.pinned()));
    private final ActorCell<?, ?> cell = LooseLoops.cellOn(from);
    private final GeneratedRef ref = (GeneratedRef) cell.self();
    private final List<Long> received = new ArrayList<>();
    private EventLoop stoppedAt = from;
    private long lastSent;

    void tell(long word) {
      fill(cell.claim(ref, 0), word);
    }

    void tellWithoutLookingAgain(long word) {
      fill(cell.loop().inbound().claim(ref), word);
    }

    private void fill(MessageSlot slot, long word) {
      slot.target = ref;
      slot.word0 = word;
      cell.publishClaimed(slot);
    }

    void sendBatch() {
      claim(1);
      claim(2);
      outbound.flush();
    }

    private MessageSlot claim(long word) {
      MessageSlot slot = outbound.claim(cell);
      slot.target = ref;
      slot.word0 = word;
      return slot;
    }

    void sendWithoutLookingAgain() {
      MessageSlot[] batch = {claim(1)};
      EventLoop target = cell.loop();
      if (target.inbound().send(batch, new int[1], 0, 1, true, target.inbound().moves.begun())
          == 1) {
        batch[0].clear(); // Else it goes later: others move, too.
      }
    }

    void writeThrough(long word) {
      MessageSlot slot = writeThrough.claim(cell);
      if (slot.sequence == MessageSlot.OVERFLOW) {
        slot.target = ref;
        slot.word0 = word;
        writeThrough.keep(cell, slot);
      } else {
        fill(slot, word);
      }
    }

    void move() {
      changeAddress();
      takeUpTo(from.inbound().claimed());
    }

    void moveByAnEarlyCursor() {
      long last = from.inbound().claimed();
      changeAddress();
      takeUpTo(last);
    }

    private void changeAddress() {
      from.inbound().moves.begin();
      cell.moveTo(to);
      from.inbound().moves.end();
    }

    private void takeUpTo(long last) {
      received.addAll(Rings.drainTo(from.inbound(), last));
    }

    void stop() {
      stoppedAt = cell.loop();
      lastSent = stoppedAt.inbound().claimed();
    }

    /** What came, and whether it stops behind that: there is nothing else. */
    String receiveUpTo(long place) {
      long behind = place - to.inbound().claimed();
      return receiveAll() + (behind == 0 ? ", in time" : behind > 0 ? ", never" : ", too early");
    }

    long place() {
      return to.placeNow(stoppedAt, lastSent);
    }

    /** What went along, and then what came to the new loop. */
    String receiveAll() {
      int gone;
      do {
        received.addAll(Rings.handle(to.inbound(), 1));
        gone = outbound.flush() + writeThrough.flush();
      } while (gone > 0 || !to.inbound().isDrained());
      return received.toString();
    }
  }

  /** A thread tells. */
  @JCStressTest
  @JCStressMeta(OfOne.class)
  public static class MoveAgainstTell {

    @Actor
    public void sender(Way way) {
      way.tell(1);
    }

    @Actor
    public void loop(Way way) {
      way.move();
    }

    @Arbiter
    public void after(Way way, L_Result result) {
      result.r1 = way.receiveAll();
    }
  }

  /** A shared loop flushes. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class MoveAgainstBatch {

    @Actor
    public void sender(Way way) {
      way.sendBatch();
    }

    @Actor
    public void loop(Way way) {
      way.move();
    }

    @Arbiter
    public void after(Way way, L_Result result) {
      result.r1 = way.receiveAll();
    }
  }

  /** A pinned loop tells. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class MoveAgainstWrite {

    @Actor
    public void sender(Way way) {
      way.writeThrough(1);
      way.writeThrough(2);
    }

    @Actor
    public void loop(Way way) {
      way.move();
    }

    @Arbiter
    public void after(Way way, L_Result result) {
      result.r1 = way.receiveAll();
    }
  }

  /** A thread tells it, and stops it. */
  @JCStressTest
  @JCStressMeta(Stop.class)
  public static class MoveAgainstStop {

    @Actor
    public void sender(Way way) {
      way.tell(1);
      way.stop();
    }

    @Actor
    public void loop(Way way) {
      way.move();
    }

    @Arbiter
    public void after(Way way, L_Result result) {
      result.r1 = way.receiveUpTo(way.place());
    }
  }

  /** An actor that takes a place in the ring where it was for one in the ring where it is. */
  @JCStressTest
  @JCStressMeta(Stop.class)
  public static class WrongStopsAtAPlaceInAnotherRing {

    @Actor
    public void sender(Way way) {
      way.tell(1);
      way.stop();
    }

    @Actor
    public void loop(Way way) {
      way.move();
    }

    @Arbiter
    public void after(Way way, L_Result result) {
      result.r1 = way.receiveUpTo(way.lastSent);
    }
  }

  /** A thread that claims where the actor was, and does not look again. */
  @JCStressTest
  @JCStressMeta(OfOne.class)
  public static class WrongDoesNotLookAfterItsClaim {

    @Actor
    public void sender(Way way) {
      way.tellWithoutLookingAgain(1);
    }

    @Actor
    public void loop(Way way) {
      way.move();
    }

    @Arbiter
    public void after(Way way, L_Result result) {
      result.r1 = way.receiveAll();
    }
  }

  /** A loop that looks at the counts when it has looked where the actor is, and not before. */
  @JCStressTest
  @JCStressMeta(OfOne.class)
  public static class WrongLooksAtTheCountsTooLate {

    @Actor
    public void sender(Way way) {
      way.sendWithoutLookingAgain();
    }

    @Actor
    public void loop(Way way) {
      way.move();
    }

    @Arbiter
    public void after(Way way, L_Result result) {
      result.r1 = way.receiveAll();
    }
  }

  /** A loop that reads its cursor, and then says that the actor has gone. */
  @JCStressTest
  @JCStressMeta(OfOne.class)
  public static class WrongReadsTheCursorFirst {

    @Actor
    public void sender(Way way) {
      way.tell(1);
    }

    @Actor
    public void loop(Way way) {
      way.moveByAnEarlyCursor();
    }

    @Arbiter
    public void after(Way way, L_Result result) {
      result.r1 = way.receiveAll();
    }
  }
}

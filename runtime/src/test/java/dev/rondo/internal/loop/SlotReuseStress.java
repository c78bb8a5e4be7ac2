package dev.rondo.internal.loop;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.rondo.spi.MessageSlot;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/**
 * Two messages that pass through one slot do not meet there. The second sender fills the slot when
 * the first message is handled, not before, and finds nothing of it; what it filled in is not
 * cleared away.
 */
final class SlotReuseStress {

  private static final int TRIES = 50;

  private SlotReuseStress() {}

  @Outcome(
      id = {"first, nothing", "first, second"},
      expect = ACCEPTABLE)
  @Outcome(
      id = {"mixed, .*", "second, .*", ".*, mixed", ".*, first"},
      expect = FORBIDDEN,
      desc = "one message seen in place of the other, or a part of it")
  private static final class Verdict {}

  /** A ring of one slot, which holds the first message. The second leaves {@code ref1} as it is. */
  @State
  public static class Ring {
    final Inbound inbound = Rings.ofSlots(1);

    /** Begins with the first message. */
    public Ring() {
      MessageSlot slot = inbound.claim(Rings.REF);
      slot.target = Rings.REF;
      slot.word0 = 1;
      slot.ref0 = "first";
      slot.ref1 = "first";
      inbound.publish(slot);
    }

    void sendSecond() {
      MessageSlot slot = claim();
      if (slot != null) {
        slot.target = Rings.REF;
        slot.word0 = 2;
        slot.ref0 = "second";
        inbound.publish(slot);
      }
    }

    private @Nullable MessageSlot claim() {
      MessageSlot slot = inbound.tryClaim(true);
      for (int i = 0; slot == null && i < TRIES; i++) {
        slot = inbound.tryClaim(true);
      }
      return slot;
    }

    String read() {
      MessageSlot slot = inbound.reading().slot(0);
      if (slot.target == null) {
        return "mixed";
      }
      if (slot.word0 == 1 && "first".equals(slot.ref0) && "first".equals(slot.ref1)) {
        return "first";
      }
      return slot.word0 == 2 && "second".equals(slot.ref0) && slot.ref1 == null
          ? "second"
          : "mixed";
    }

    String readNext() {
      return inbound.published(1) == 0 ? "nothing" : read();
    }
  }

  /** As a loop handles messages. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class Handling {

    @Actor
    public void sender(Ring ring) {
      ring.sendSecond();
    }

    @Actor
    public void loop(Ring ring, LL_Result result) {
      result.r1 = ring.read();
      ring.inbound.reading().slot(0).clear();
      ring.inbound.reading().handled(1);
    }

    @Arbiter
    public void next(Ring ring, LL_Result result) {
      result.r2 = ring.readNext();
    }
  }

  /** A loop that gives the slot back before it has read and cleared it. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WrongGivesBackFirst {

    @Actor
    public void sender(Ring ring) {
      ring.sendSecond();
    }

    @Actor
    public void loop(Ring ring, LL_Result result) {
      MessageSlot slot = ring.inbound.reading().slot(0);
      String first = ring.read();
      ring.inbound.reading().handled(1);
      slot.clear();
      result.r1 = first;
    }

    @Arbiter
    public void next(Ring ring, LL_Result result) {
      result.r2 = ring.readNext();
    }
  }

  /** A loop that does not clear the slot. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WrongDoesNotClear {

    @Actor
    public void sender(Ring ring) {
      ring.sendSecond();
    }

    @Actor
    public void loop(Ring ring, LL_Result result) {
      result.r1 = ring.read();
      ring.inbound.reading().handled(1);
    }

    @Arbiter
    public void next(Ring ring, LL_Result result) {
      result.r2 = ring.readNext();
    }
  }
}

package dev.rondo.internal.loop;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.rondo.spi.MessageSlot;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** A loop that sees a message in its ring sees all of it. */
final class PublicationStress {

  private PublicationStress() {}

  @Outcome(
      id = {"nothing, nothing", "whole, nothing", "whole, whole"},
      expect = ACCEPTABLE)
  @Outcome(
      id = {"torn, .*", ".*, torn"},
      expect = FORBIDDEN,
      desc = "a part of a message")
  private static final class Verdict {}

  /** What a message leads to; its field is plain, so only publishing the slot can publish it. */
  private static final class Payload {
    int value;
  }

  /** A ring into which two messages will be sent. */
  @State
  public static class Ring {
    final Inbound inbound = Rings.ofSlots(2);

    void tell() {
      MessageSlot slot = inbound.claim(Rings.REF);
      fill(slot);
      inbound.publish(slot);
    }

    static void fill(MessageSlot slot) {
      Payload payload = new Payload();
      payload.value = 1;
      slot.target = Rings.REF;
      slot.op = 1;
      slot.word0 = 1;
      slot.word3 = 1;
      slot.ref0 = payload;
    }

    private String read(int offset) {
      MessageSlot slot = inbound.reading().slot(offset);
      boolean isWhole =
          slot.target != null
              && slot.op == 1
              && slot.word0 == 1
              && slot.word3 == 1
              && slot.ref0 instanceof Payload payload
              && payload.value == 1;
      return isWhole ? "whole" : "torn";
    }

    void readFirst(int count, LL_Result result) {
      result.r1 = count > 0 ? read(0) : "nothing";
      result.r2 = count > 1 ? read(1) : "nothing";
    }
  }

  /** Messages of a thread. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class Tells {

    @Actor
    public void sender(Ring ring) {
      ring.tell();
      ring.tell();
    }

    @Actor
    public void loop(Ring ring, LL_Result result) {
      ring.readFirst(ring.inbound.published(2), result);
    }
  }

  /** Messages of two threads, which may publish in the other order than they claimed in. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class TellsOfTwo {

    @Actor
    public void sender(Ring ring) {
      ring.tell();
    }

    @Actor
    public void otherSenderThenLoop(Ring ring, LL_Result result) {
      ring.tell();
      ring.readFirst(ring.inbound.published(2), result);
    }
  }

  /** Messages of another loop, which come by the batch. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class Batch {

    @Actor
    public void sender(Ring ring) {
      MessageSlot[] batch = {
        new MessageSlot(MessageSlot.IN_LANE), new MessageSlot(MessageSlot.IN_LANE)
      };
      Ring.fill(batch[0]);
      Ring.fill(batch[1]);
      ring.inbound.send(batch, new int[] {0, 1}, 0, 2, true, ring.inbound.moves.begun());
    }

    @Actor
    public void loop(Ring ring, LL_Result result) {
      ring.readFirst(ring.inbound.published(2), result);
    }
  }

  /** A loop that takes what is claimed for what is published. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WrongReadsWhatIsClaimed {

    @Actor
    public void sender(Ring ring) {
      ring.tell();
      ring.tell();
    }

    @Actor
    public void loop(Ring ring, LL_Result result) {
      ring.readFirst((int) ring.inbound.claimed() + 1, result);
    }
  }
}

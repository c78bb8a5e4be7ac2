package dev.rondo.internal.loop;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.rondo.dispatch.LoopOptions;
import dev.rondo.internal.cell.ActorCell;
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
 * What a pinned loop sends arrives in order and whole, whether it found room or was kept, and
 * whoever flushed it: the loop, or the ticker while the loop is blocked.
 */
final class WriteThroughStress {

  private WriteThroughStress() {}

  @Outcome(id = "\\[1, 2, 3\\]", expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "out of order, lost or twice")
  private static final class Verdict {}

  /** A loop that sends to one whose ring has one slot, which is taken. Neither runs. */
  @State
  public static class Route {
    private static final EventLoop SENDER = LooseLoops.make(LoopOptions.pinned());

    final WriteThrough writeThrough = new WriteThrough(SENDER);
    private final EventLoop loop = LooseLoops.make(LoopOptions.pinned());
    private final ActorCell<?, ?> receiver = LooseLoops.cellOn(loop);
    private final List<Long> received = new ArrayList<>();

    /** Begins with message 1 in the receiver's ring. */
    public Route() {
      send(1);
    }

    void send(long word) {
      fill(writeThrough.claim(receiver), word);
    }

    void sendPastOthers(long word) {
      MessageSlot slot = loop.inbound().tryClaim(true);
      fill(slot == null ? new MessageSlot(MessageSlot.OVERFLOW) : slot, word);
    }

    private void fill(MessageSlot slot, long word) {
      slot.target = Rings.REF;
      slot.word0 = word;
      if (slot.sequence == MessageSlot.OVERFLOW) {
        writeThrough.keep(receiver, slot);
      } else {
        loop.inbound().publish(slot);
      }
    }

    void receive() {
      received.addAll(Rings.handle(loop.inbound(), 1));
    }

    String receiveAll() {
      do {
        receive();
      } while (writeThrough.flush() > 0);
      receive();
      return received.toString();
    }
  }

  /** The ticker flushes, and the receiver makes room, while the loop sends. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class SendAgainstFlush {

    @Actor
    public void sender(Route route) {
      route.send(2);
      route.send(3);
    }

    @Actor
    public void receiverAndTicker(Route route) {
      route.receive();
      route.writeThrough.flush();
      route.receive();
      route.writeThrough.flush();
    }

    @Arbiter
    public void after(Route route, L_Result result) {
      result.r1 = route.receiveAll();
    }
  }

  /** A loop that does not look whether something waits for the receiver. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WrongSendsPastWhatWaits {

    @Actor
    public void sender(Route route) {
      route.sendPastOthers(2);
      route.sendPastOthers(3);
    }

    @Actor
    public void receiverAndTicker(Route route) {
      route.receive();
      route.writeThrough.flush();
      route.receive();
      route.writeThrough.flush();
    }

    @Arbiter
    public void after(Route route, L_Result result) {
      result.r1 = route.receiveAll();
    }
  }
}

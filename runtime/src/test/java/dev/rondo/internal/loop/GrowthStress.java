package dev.rondo.internal.loop;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.rondo.dispatch.Platform;
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
 * What is sent while a ring grows is handled once, each sender's in order: a sender claims and then
 * looks whether the ring has moved, and who moves it says so and then looks at the cursor.
 */
final class GrowthStress {

  /**
   * More looks at a ring than it takes to handle what is in it: while a move is under way a sender
   * may claim all its slots, and give them up again.
   */
  private static final int MANY = 1_000;

  private GrowthStress() {}

  /** Makes that likelier which happens only in between. */
  private static void pause(int spins) {
    for (int i = 0; i < spins; i++) {
      Thread.onSpinWait();
    }
  }

  @Outcome(id = "in order", expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN, desc = "lost, twice or out of order")
  private static final class Verdict {}

  /** A ring that is full, with messages from 0 on, and grows with the next. */
  @State
  public static class Full {
    final Inbound inbound;
    final List<Long> handled = new ArrayList<>();
    private int refused;

    /** Begins with as many messages as it has slots. */
    public Full() {
      this(4, 64, 4);
    }

    Full(int fewest, int most, int sent) {
      inbound = Rings.growing(fewest, most);
      send(0, sent);
    }

    final void send(int from, int to) {
      for (int word = from; word < to; word++) {
        if (!Rings.tell(inbound, word)) {
          refused++;
        }
      }
    }

    final void sendBatch(int from, int to) {
      Rings.sendBatch(inbound, from, to);
    }

    void handle() {
      handled.addAll(Rings.handle(inbound, 2));
    }

    /** What was handled, once the rest is: of each ten messages in order. */
    String outcome(int sent) {
      for (int i = 0; i < MANY && !inbound.isDrained(); i++) {
        handle();
      }
      boolean isInOrder = true;
      for (int sender = 0; sender < 3; sender++) {
        long ten = sender;
        List<Long> ofOne = handled.stream().filter(word -> word / 10 == ten).toList();
        isInOrder &= ofOne.equals(ofOne.stream().sorted().distinct().toList());
      }
      return isInOrder && handled.size() + refused == sent ? "in order" : handled.toString();
    }
  }

  /** Two senders find the ring full. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class TwoSenders {

    @Actor
    public void sender(Full ring) {
      ring.send(10, 13);
    }

    @Actor
    public void other(Full ring) {
      ring.send(20, 23);
    }

    @Arbiter
    public void after(Full ring, L_Result result) {
      result.r1 = ring.outcome(10);
    }
  }

  /** One that has room for some of the next messages. */
  @State
  public static class Half extends Full {

    /** Begins with two messages in four slots. */
    public Half() {
      super(4, 64, 2);
    }
  }

  /** A sender has claimed a slot, and the other one has the ring grow before it is published. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class SlowSender {

    @Actor
    public void sender(Half ring) {
      MessageSlot slot = ring.inbound.claim(Rings.REF);
      pause(50); // To make a ring takes longer than to publish.
      slot.target = Rings.REF;
      slot.word0 = 10;
      ring.inbound.publish(slot);
      ring.send(11, 13);
    }

    @Actor
    public void other(Half ring) {
      ring.send(20, 23);
    }

    @Arbiter
    public void after(Half ring, L_Result result) {
      result.r1 = ring.outcome(8);
    }
  }

  /** Two loops send in batches, of which the ring has room for half. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class TwoBatches {

    @Actor
    public void sender(Half ring) {
      ring.sendBatch(10, 14);
    }

    @Actor
    public void other(Half ring) {
      ring.sendBatch(20, 24);
    }

    @Arbiter
    public void after(Half ring, L_Result result) {
      result.r1 = ring.outcome(10);
    }
  }

  /** A sender finds the ring full, or not, since the loop gives slots back. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class SenderAndLoop {

    @Actor
    public void sender(Full ring) {
      ring.send(10, 14);
    }

    @Actor
    public void loop(Full ring) {
      ring.handle();
      ring.handle();
      ring.handle();
    }

    @Arbiter
    public void after(Full ring, L_Result result) {
      result.r1 = ring.outcome(8);
    }
  }

  /** A loop that is idle goes back to a small ring as a message comes. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class SenderAndShrinking {

    @Actor
    public void sender(Large ring) {
      ring.send(10, 13);
    }

    @Actor
    public void loop(Large ring) {
      ring.inbound.shrink();
      ring.handle();
    }

    @Arbiter
    public void after(Large ring, L_Result result) {
      result.r1 = ring.outcome(3);
    }
  }

  /** One that has grown and is empty. */
  @State
  public static class Large extends Full {
    private long noted;

    /** Begins larger than what a loop keeps. */
    public Large() {
      super(64, 128, 65);
      Rings.drainTo(inbound, inbound.claimed());
    }
  }

  @Outcome(id = "comes after what was sent", expect = ACCEPTABLE)
  @Outcome(id = "comes too early", expect = FORBIDDEN, desc = "what was given up counts")
  @Outcome(id = "never comes", expect = FORBIDDEN)
  private static final class Place {}

  /** A sender notes the place in the ring behind what it has sent, as an idle loop moves. */
  @JCStressTest
  @JCStressMeta(Place.class)
  public static class NotedPlace {

    @Actor
    public void sender(Large ring) {
      ring.send(10, 11);
      ring.noted = ring.inbound.claimed();
    }

    @Actor
    public void loop(Large ring) {
      ring.inbound.shrink();
    }

    @Arbiter
    public void after(Large ring, L_Result result) {
      int looks = 0;
      while (!ring.inbound.isDrainedTo(ring.noted) && looks < MANY) {
        ring.handled.addAll(Rings.handle(ring.inbound, 1));
        looks++;
      }
      boolean isHandled = ring.handled.contains(10L);
      result.r1 =
          looks == MANY
              ? "never comes"
              : isHandled ? "comes after what was sent" : "comes too early";
    }
  }

  /** A ring is closed as it grows. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class SenderAndEnd {

    @Actor
    public void sender(Full ring) {
      ring.send(10, 14);
    }

    @Actor
    public void loop(Full ring) {
      long last = ring.inbound.close();
      ring.handled.addAll(Rings.drainTo(ring.inbound, last));
    }

    /** Nothing is handled after the end, so nothing may be left. */
    @Arbiter
    public void after(Full ring, L_Result result) {
      int before = ring.handled.size();
      String outcome = ring.outcome(8);
      result.r1 = ring.handled.size() == before ? outcome : "left over";
    }
  }

  @Outcome(id = "shut", expect = ACCEPTABLE)
  @Outcome(id = "open", expect = FORBIDDEN, desc = "the new ring takes what the old one refuses")
  private static final class StaysShut {}

  /** A system closes as the ring grows. */
  @JCStressTest
  @JCStressMeta(StaysShut.class)
  public static class GrowthAndClose {

    @Actor
    public void sender(Full ring) {
      Rings.sendBatch(ring.inbound, 10);
    }

    @Actor
    public void closer(Full ring) {
      ring.inbound.closeToOthers();
    }

    @Arbiter
    public void after(Full ring, L_Result result) {
      result.r1 = Rings.tell(ring.inbound, 11) ? "open" : "shut";
    }
  }

  /** A ring with room and one that takes its place, without the Inbound that knows how. */
  @State
  public static class Two {
    final Ring old = new Ring(4, Rings.wakeUp(), Platform.jvm());
    final Ring next = new Ring(4, Rings.wakeUp(), Platform.jvm());
    final List<Long> handled = new ArrayList<>();
    private volatile Ring last = old;

    void send(long word) {
      MessageSlot slot = old.take(Inbound.OPEN);
      if (slot == null) {
        sendToNext(word);
      } else {
        publish(old, slot, word);
      }
    }

    /** Waits until it is known which sequences that ring has. */
    void sendToNext(long word) {
      while (last != next) {
        Thread.onSpinWait();
      }
      MessageSlot slot = next.take(Inbound.OPEN);
      if (slot != null) {
        publish(next, slot, word);
      }
    }

    static void publish(Ring ring, MessageSlot slot, long word) {
      slot.target = Rings.REF;
      slot.word0 = word;
      ring.publish(slot);
    }

    /** So that the next one is where the loop goes when all before the cursor is handled. */
    void move(long cursor) {
      next.base = cursor + 1;
      old.next = next;
      last = next;
    }

    void handle(Ring ring) {
      for (int count = ring.published(1); count > 0; count = ring.published(1)) {
        MessageSlot slot = ring.slot(0);
        if (slot.target != null) {
          handled.add(slot.word0);
        }
        slot.clear();
        ring.handled(1);
      }
    }

    void handleBoth() {
      while (old.successor() == null) {
        handle(old);
      }
      handle(next);
    }

    /** Messages of a sender of two. */
    String outcome() {
      return handled.equals(List.of(1L, 2L)) ? "in order" : handled.toString();
    }
  }

  /** As Inbound does it. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class Move {

    @Actor
    public void sender(Two rings) {
      rings.send(1);
      rings.send(2);
    }

    @Actor
    public void loop(Two rings) {
      rings.old.gate = Ring.MOVED;
      rings.move(rings.old.claimed());
      rings.handleBoth();
    }

    @Arbiter
    public void after(Two rings, L_Result result) {
      rings.handle(rings.next);
      result.r1 = rings.outcome();
    }
  }

  /** Whoever moves reads the cursor, and then says that the ring has moved. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WrongReadsTheCursorFirst {

    @Actor
    public void sender(Two rings) {
      rings.send(1);
      rings.send(2);
    }

    @Actor
    public void loop(Two rings) {
      long cursor = rings.old.claimed();
      pause(20);
      rings.old.gate = Ring.MOVED;
      rings.move(cursor);
      rings.handleBoth();
    }

    @Arbiter
    public void after(Two rings, L_Result result) {
      rings.handle(rings.next);
      result.r1 = rings.outcome();
    }
  }

  /** A sender looks whether the ring has moved, and then claims. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WrongLooksBeforeItClaims {

    @Actor
    public void sender(Two rings) {
      // Ring.take looks afterwards, so that it has to be told not to.
      MessageSlot slot = rings.old.gate == Inbound.OPEN ? rings.old.take(Ring.MOVED) : null;
      if (slot == null) {
        rings.sendToNext(1);
      } else {
        Two.publish(rings.old, slot, 1);
      }
      rings.sendToNext(2);
    }

    @Actor
    public void loop(Two rings) {
      rings.old.gate = Ring.MOVED;
      rings.move(rings.old.claimed());
      rings.handleBoth();
    }

    @Arbiter
    public void after(Two rings, L_Result result) {
      rings.handle(rings.next);
      result.r1 = rings.outcome();
    }
  }

  /** A loop looks into the next ring when the old one has nothing published, claimed or not. */
  @JCStressTest
  @JCStressMeta(Verdict.class)
  public static class WrongDoesNotDrain {

    @Actor
    public void sender(Two rings) {
      MessageSlot slot = rings.old.take(Inbound.OPEN);
      pause(20);
      if (slot == null) {
        rings.sendToNext(1);
      } else {
        Two.publish(rings.old, slot, 1);
      }
      rings.sendToNext(2);
    }

    @Actor
    public void loop(Two rings) {
      rings.old.gate = Ring.MOVED;
      rings.move(rings.old.claimed());
      rings.handle(rings.old);
      pause(100);
      rings.handle(rings.next);
    }

    @Arbiter
    public void after(Two rings, L_Result result) {
      rings.handle(rings.old);
      rings.handle(rings.next);
      result.r1 = rings.outcome();
    }
  }

  /** Who moves a ring and who closes it do not wait for each other. */
  @JCStressTest
  @JCStressMeta(StaysShut.class)
  @State
  public static class WrongMovesWithoutTheLock {
    private final Two rings = new Two();
    private volatile Ring ring = rings.old;
    private volatile int closed = Inbound.OPEN;

    @Actor
    public void sender() {
      rings.old.gate = Ring.MOVED;
      rings.next.gate = closed;
      ring = rings.next;
    }

    @Actor
    public void closer() {
      closed = Inbound.CLOSED_TO_OTHERS;
      ring.gate = Inbound.CLOSED_TO_OTHERS;
    }

    @Arbiter
    public void after(L_Result result) {
      result.r1 = ring.take(Inbound.OPEN) == null ? "shut" : "open";
    }
  }
}

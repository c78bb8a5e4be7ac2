package dev.rondo.internal.loop;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.lane.Lane;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The way by which other threads reach a loop: a {@link Ring}, or a {@link GrowingRing}.
 *
 * <p>Senders claim with {@code tryNext} and never with {@code next}: that one would wait deaf to
 * interrupts and to the end of the loop. Once a slot is claimed, no method is called until it is
 * published, so that not even a StackOverflowError comes between.
 *
 * <p>Closing is a gate and a look at the cursor. Whoever closes shuts the gate, then reads the
 * cursor and drains to it; a sender claims, then looks at the gate. So a slot behind that cursor is
 * one whose sender saw the gate, gave the slot up, and made its message a dead letter. The gate
 * shuts twice: first for other threads and systems, then for the system's own loops.
 */
public abstract sealed class Inbound permits Ring, GrowingRing {

  static final int OPEN = 0;

  /** Only loops of the same system may send. */
  static final int CLOSED_TO_OTHERS = 1;

  static final int CLOSED = 2;

  /** What {@link #send} returns where nothing is taken any more. */
  static final int REFUSED = -1;

  /** Whether a simulation may step in; see {@link Platform#interleave}. */
  static final boolean SIMULATED = Boolean.getBoolean("rondo.simulated");

  final Platform platform;
  final Moves moves;

  Inbound(Platform platform) {
    this.platform = platform;
    this.moves = Moves.on(platform);
  }

  /**
   * Makes one that begins with the fewest slots.
   *
   * @param fewest a power of two, as the other
   * @param most up to which it grows; as many as the fewest if it shall not
   */
  static Inbound of(int fewest, int most, WakeUp wakeUp, Platform platform) {
    return fewest < most
        ? new GrowingRing(fewest, most, wakeUp, platform)
        : new Ring(most, wakeUp, platform);
  }

  // Senders.

  /**
   * Claims a slot, and waits for one while the ring is full. Any thread but a loop's.
   *
   * <p>The unused variables make room on the stack, five kilobytes, which publishing needs: a
   * method is entered only if its frame fits, and HotSpot counts its variables, used or not. In
   * compiled code it does so too, in case it has to go back to the interpreter, but looks only
   * where a frame exceeds a page of four kilobytes. Without them the sender's stack may end at the
   * very entry of publish, after the claim.
   *
   * @return one to give up if the actor has moved meanwhile, for which the caller looks; {@link
   *     MessageSlot#OVERFLOW} if it was seen to have done so while there was no room here, wherever
   *     it is by now
   * @throws dev.rondo.MailboxFullException if the wait took longer than the ref allows, or was
   *     interrupted
   */
  @SuppressWarnings("UnusedVariable")
  public final MessageSlot claim(GeneratedRef ref) {
    // spotless:off
    long l000, l001, l002, l003, l004, l005, l006, l007, l008, l009, l010, l011, l012, l013, l014,
        l015, l016, l017, l018, l019, l020, l021, l022, l023, l024, l025, l026, l027, l028, l029,
        l030, l031, l032, l033, l034, l035, l036, l037, l038, l039, l040, l041, l042, l043, l044,
        l045, l046, l047, l048, l049, l050, l051, l052, l053, l054, l055, l056, l057, l058, l059,
        l060, l061, l062, l063, l064, l065, l066, l067, l068, l069, l070, l071, l072, l073, l074,
        l075, l076, l077, l078, l079, l080, l081, l082, l083, l084, l085, l086, l087, l088, l089,
        l090, l091, l092, l093, l094, l095, l096, l097, l098, l099, l100, l101, l102, l103, l104,
        l105, l106, l107, l108, l109, l110, l111, l112, l113, l114, l115, l116, l117, l118, l119,
        l120, l121, l122, l123, l124, l125, l126, l127, l128, l129, l130, l131, l132, l133, l134,
        l135, l136, l137, l138, l139, l140, l141, l142, l143, l144, l145, l146, l147, l148, l149,
        l150, l151, l152, l153, l154, l155, l156, l157, l158, l159, l160, l161, l162, l163, l164,
        l165, l166, l167, l168, l169, l170, l171, l172, l173, l174, l175, l176, l177, l178, l179,
        l180, l181, l182, l183, l184, l185, l186, l187, l188, l189, l190, l191, l192, l193, l194,
        l195, l196, l197, l198, l199, l200, l201, l202, l203, l204, l205, l206, l207, l208, l209,
        l210, l211, l212, l213, l214, l215, l216, l217, l218, l219, l220, l221, l222, l223, l224,
        l225, l226, l227, l228, l229, l230, l231, l232, l233, l234, l235, l236, l237, l238, l239,
        l240, l241, l242, l243, l244, l245, l246, l247, l248, l249, l250, l251, l252, l253, l254,
        l255, l256, l257, l258, l259, l260, l261, l262, l263, l264, l265, l266, l267, l268, l269,
        l270, l271, l272, l273, l274, l275, l276, l277, l278, l279, l280, l281, l282, l283, l284,
        l285, l286, l287, l288, l289, l290, l291, l292, l293, l294, l295, l296, l297, l298, l299,
        l300, l301, l302, l303, l304, l305, l306, l307, l308, l309, l310, l311, l312, l313, l314,
        l315, l316, l317, l318, l319;
    // spotless:on
    MessageSlot slot = tryClaim(OPEN);
    return slot == null ? claimWhenRoom(ref) : slot;
  }

  private MessageSlot claimWhenRoom(GeneratedRef ref) {
    WaitForRoom wait = new WaitForRoom(platform, ref);
    while (true) {
      MessageSlot slot = tryClaim(OPEN);
      if (slot != null) {
        return slot;
      }
      if (ref.cell.primary() instanceof ActorCell<?, ?> actor && actor.loop().inbound() != this) {
        return new MessageSlot(MessageSlot.OVERFLOW); // The room would be needed elsewhere.
      }
      wait.goOn();
    }
  }

  /**
   * Claims a slot if there is room; else null. A detached one if it is closed to that sender.
   *
   * @param limit how far closed it may be
   */
  abstract @Nullable MessageSlot tryClaim(int limit);

  /**
   * Publishes a claimed and filled slot, and wakes the loop. It may be one of another inbound: that
   * of the loop on which the receiver lived when the slot was claimed.
   */
  public abstract void publish(MessageSlot slot);

  /** Publishes a claimed slot without a message, if it is one of a ring. */
  public final void giveUp(MessageSlot slot) {
    if (slot.sequence >= 0) {
      publish(slot);
    }
  }

  // Other loops, which never wait.

  /** Claims a slot for another loop, as senders do, but does not wait: null if there is no room. */
  final @Nullable MessageSlot tryClaim(boolean isSameSystem) {
    return tryClaim(limit(isSameSystem));
  }

  private static int limit(boolean isSameSystem) {
    return isSameSystem ? CLOSED_TO_OTHERS : OPEN;
  }

  /**
   * Sends so many messages from another loop, as far as there is room, and returns how many that
   * were. They are copied. None are sent if an actor has begun to move since.
   *
   * @param picked which of the messages, from that position on
   * @param isSameSystem whether that loop is of the same system, whose close it outlives
   * @param begun how many moves had begun when this was found to be where the messages go
   * @return {@link #REFUSED} if it is closed to that loop
   */
  final int send(
      MessageSlot[] messages, int[] picked, int from, int count, boolean isSameSystem, long begun) {
    return send(messages, picked, from, count, limit(isSameSystem), begun);
  }

  abstract int send(
      MessageSlot[] messages, int[] picked, int from, int count, int limit, long begun);

  // The loop.

  /** How many slots can be handled now, counted up to the limit. */
  abstract int published(int limit);

  /**
   * Has the messages that are chosen taken out, in their order, of those that are published and can
   * be handled now; their slots stay, empty. Returns the last sequence up to which it has looked at
   * all. The loop only.
   */
  final long extract(Predicate<MessageSlot> isChosen, Consumer<MessageSlot> taker) {
    int count = published(Integer.MAX_VALUE);
    Ring ring = reading();
    for (int i = 0; i < count; i++) {
      Lane.extract(ring.slot(i), isChosen, taker);
    }
    return ring.handled() + count;
  }

  /** Which ring holds what was {@link #published} at the last look. */
  abstract Ring reading();

  /** Goes back to few slots, if it has grown and holds nothing. The loop, when idle. */
  abstract void shrink();

  /** Shows the messages that are published and can be handled now. The loop only. */
  final void forEachPublished(Consumer<MessageSlot> action) {
    int count = published(Integer.MAX_VALUE);
    Ring ring = reading();
    for (int i = 0; i < count; i++) {
      if (ring.slot(i).target != null) {
        action.accept(ring.slot(i));
      }
    }
  }

  /** The last sequence that was handled. The loop only. */
  abstract long handled();

  /** The last claimed sequence, or an older one. */
  abstract long cursor();

  /** Whether every claimed slot is handled; part of the protocol of parking. */
  abstract boolean isDrained();

  /** Whether everything up to the sequence is handled. The loop only. */
  abstract boolean isDrainedTo(long sequence);

  /** Takes what is published, for a loop that has ended. Any thread; one at a time. */
  final synchronized void drain(Consumer<MessageSlot> taker) {
    for (int count = published(1); count > 0; count = published(1)) {
      MessageSlot slot = reading().slot(0);
      if (slot.target != null) {
        taker.accept(slot);
      }
      slot.clear();
      reading().handled(1);
    }
  }

  // Closing.

  /** Refuses messages from now on, but for those of the system's own loops. Any thread. */
  final void closeToOthers() {
    shut(CLOSED_TO_OTHERS);
  }

  /** Refuses all messages from now on. Returns the last sequence that may hold one. */
  final long close() {
    shut(CLOSED);
    if (SIMULATED) {
      platform.interleave();
    }
    return claimed();
  }

  /** Closes it so far, if it is not closed further. */
  abstract void shut(int degree);

  /** How far it is closed. */
  abstract int closed();

  /** Whether messages of other threads are refused. Any thread. */
  public final boolean isClosed() {
    return closed() != OPEN;
  }

  /** Whether all messages are refused. Any thread. */
  final boolean isEnded() {
    return closed() == CLOSED;
  }

  // Any thread.

  /** The last claimed sequence, as of after whatever the caller wrote. */
  public abstract long claimed();

  /** How many slots there are. */
  abstract int capacity();

  /** How many slots are claimed and not yet given back. */
  abstract int occupancy();

  /**
   * The slot that is handled now, if one is: the first that holds a message, since those before it
   * are cleared. A guess.
   */
  abstract @Nullable MessageSlot glance();

  /** The sequence that all behind it wait for, since it is claimed and not published; or null. */
  abstract @Nullable Long unpublished();
}

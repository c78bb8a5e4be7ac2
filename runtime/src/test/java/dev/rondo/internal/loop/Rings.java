package dev.rondo.internal.loop;

import dev.rondo.LooseRef;
import dev.rondo.dispatch.Platform;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.ArrayList;
import java.util.List;

/** Makes rings without a loop, and does with them what senders and loops do. */
final class Rings {

  /** The target of all messages here. */
  static final GeneratedRef REF = LooseRef.make();

  /** Is woken in place of a loop; it never runs. */
  private static final Thread NOBODY = new Thread("nobody");

  private Rings() {}

  static WakeUp wakeUp() {
    WakeUp wakeUp = new WakeUp(Platform.jvm());
    wakeUp.sleeper(NOBODY);
    return wakeUp;
  }

  static Inbound ofSlots(int slots) {
    return growing(slots, slots);
  }

  static Inbound growing(int fewest, int most) {
    return Inbound.of(fewest, most, wakeUp(), Platform.jvm());
  }

  /** Tells as a thread does. False if the message is a dead letter. */
  static boolean tell(Inbound inbound, long word) {
    MessageSlot slot = inbound.claim(REF);
    if (slot.sequence == MessageSlot.DETACHED) {
      return false;
    }
    slot.target = REF;
    slot.word0 = word;
    inbound.publish(slot);
    return true;
  }

  /** Sends a batch of one as another loop of the system does. False if it is a dead letter. */
  static boolean sendBatch(Inbound inbound, long word) {
    return sendBatch(inbound, word, word + 1);
  }

  /** The same with more, until there was room for all. False if some of it are dead letters. */
  static boolean sendBatch(Inbound inbound, long from, long to) {
    int count = (int) (to - from);
    MessageSlot[] messages = new MessageSlot[count];
    int[] picked = new int[count];
    for (int i = 0; i < count; i++) {
      messages[i] = new MessageSlot(MessageSlot.IN_LANE);
      messages[i].target = REF;
      messages[i].word0 = from + i;
      picked[i] = i;
    }
    int sent = 0;
    while (sent < count) {
      int taken = inbound.send(messages, picked, sent, count - sent, true, inbound.moves.begun());
      if (taken == Inbound.REFUSED) {
        return false;
      }
      sent += taken;
    }
    return true;
  }

  /** Handles what is published, up to the limit, as a loop does. Returns the messages. */
  static List<Long> handle(Inbound inbound, int limit) {
    List<Long> words = new ArrayList<>();
    int count = inbound.published(limit);
    for (int i = 0; i < count; i++) {
      MessageSlot slot = inbound.reading().slot(i);
      if (slot.target != null) {
        words.add(slot.word0);
      }
      slot.clear();
    }
    inbound.reading().handled(count);
    return words;
  }

  /** Handles all up to that sequence, as a loop does before it ends. Returns the messages. */
  static List<Long> drainTo(Inbound inbound, long last) {
    List<Long> words = new ArrayList<>();
    while (!inbound.isDrainedTo(last)) {
      words.addAll(handle(inbound, 1));
      Thread.onSpinWait();
    }
    return words;
  }
}

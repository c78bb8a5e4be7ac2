package dev.rondo.internal.loop;

import dev.rondo.internal.cell.ActorCell;
import dev.rondo.spi.MessageSlot;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** How a loop's actors reach actors of other loops. */
interface Outgoing {

  /** Claims a slot for an actor of another loop, to be filled by the caller. The loop only. */
  MessageSlot claim(ActorCell<?, ?> receiver);

  /** Keeps a filled slot of sequence {@link MessageSlot#OVERFLOW}. The loop only. */
  void keep(ActorCell<?, ?> receiver, MessageSlot slot);

  /** Takes back a slot of that sequence that is not to be filled. The loop only. */
  void giveBack(MessageSlot slot);

  /**
   * Whether what is sent to that actor is in the ring of its loop as far as it is claimed, and will
   * be as it is. Any thread.
   */
  boolean hasHandedOverTo(ActorCell<?, ?> receiver);

  /** Hands over what the rings have room for. Returns how many messages that were. */
  int flush();

  /** The same within a long step if there is much, lest other loops wait for it to end. */
  void flushIfMany();

  /** How many messages are left to hand over, or were when last looked at. Any thread. */
  int size();

  /** Whether nothing is left to hand over. */
  boolean isEmpty();

  /**
   * Has what waits for actors that have come to this loop taken out, in its order. The loop only,
   * where actors may come.
   */
  void extract(Predicate<MessageSlot> isChosen, Consumer<MessageSlot> taker);

  /** Makes dead letters of what is left. */
  void refuseAll(String reason);
}

package dev.rondo.internal.loop;

import dev.rondo.spi.MessageSlot;

/** How a loop's actors reach actors of other loops. */
interface Outgoing {

  /** Claims a slot for an actor of that loop, to be filled by the caller. The loop only. */
  MessageSlot claim(EventLoop receiver);

  /** Keeps a filled slot of sequence {@link MessageSlot#OVERFLOW}. The loop only. */
  void keep(EventLoop receiver, MessageSlot slot);

  /** Hands over what the rings have room for. Returns how many messages that were. */
  int flush();

  /** The same within a long step if there is much, lest other loops wait for it to end. */
  void flushIfMany();

  /** How many messages are left to hand over, or were when last looked at. Any thread. */
  int size();

  /** Whether nothing is left to hand over. */
  boolean isEmpty();

  /** Makes dead letters of what is left. */
  void refuseAll(String reason);
}

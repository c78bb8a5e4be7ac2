package dev.rondo.internal.cell;

import dev.rondo.internal.Switch;
import dev.rondo.internal.timers.Tick;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;

/**
 * What messages pass on their way into a mailbox and out of it: the bound of one that has a bound,
 * the pressure on one that has none and is flooded. Other actors have no gate.
 */
sealed interface Gate extends Brake permits Bound, Pressure {

  /** Whether any actor of this process has one, or has had. */
  Switch USED = Switch.off();

  /**
   * Whether the message in the slot is counted. Those are not whose number is bounded already: by
   * what is under way, by the stash, by the actor's timers.
   */
  static boolean isCounted(MessageSlot slot) {
    GeneratedRef target = slot.target == null ? null : slot.target.primary;
    return slot.sequence != MessageSlot.CONTROL
        && slot.sequence != MessageSlot.PUT_ASIDE
        && !(target instanceof SignalRef)
        && !(target instanceof Tick);
  }

  /** Claims a slot for a message, which may take until there is room for it. Any thread. */
  MessageSlot claim(GeneratedRef ref);

  /** Takes notice of a message that was given up on its way. Any thread. */
  void withdraw(MessageSlot slot);

  // The actor's loop.

  /** Has those go on who wait for room that a message has given up on its way. */
  void lookForRoom();

  /** Takes notice of a message that waits no more: it is taken in hand, or will never be. */
  void leave(MessageSlot slot);

  /** Takes notice of a message that is put among those that wait until the actor can run. */
  void defer(MessageSlot slot);

  /** Lets everything in: the actor has ended. */
  void open();
}

package dev.rondo.internal.checked;

import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;

/**
 * What a stub fills in checked mode. To look at a message takes calls, which may fail; so no slot
 * of a ring or lane is claimed before that is done.
 */
public final class DraftSlot extends MessageSlot {

  /** The ref that sends; it says how long to wait for room. */
  public final GeneratedRef ref;

  /**
   * Makes one for a message of that ref.
   *
   * @throws StackOverflowError if the caller's stack has no room for looking at the message
   */
  public DraftSlot(GeneratedRef ref) {
    super(DETACHED);
    this.ref = ref;
    SentMessage.makeSureOfStack();
  }
}

package dev.rondo.internal.resilience;

import dev.rondo.spi.MessageSlot;

/** What a stub fills in when its message does not pass. It belongs to no queue. */
final class RefusedSlot extends MessageSlot {

  /** Why, as a sentence that goes on. */
  final String reason;

  RefusedSlot(String reason) {
    super(DETACHED);
    this.reason = reason;
  }
}

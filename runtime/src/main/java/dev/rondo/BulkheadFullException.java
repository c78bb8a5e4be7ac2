package dev.rondo;

import java.io.Serial;

/** Fails an ask to a bulkhead through which as many were under way as may be. It was not sent. */
public final class BulkheadFullException extends ActorException {

  @Serial private static final long serialVersionUID = 1;

  /** Made by the runtime. */
  public BulkheadFullException(String message) {
    super(message, null, false);
  }
}

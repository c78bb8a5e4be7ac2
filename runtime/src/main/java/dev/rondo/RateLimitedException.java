package dev.rondo;

import java.io.Serial;

/** Fails an ask for which a rate limiter had no permit. It was not sent. */
public final class RateLimitedException extends ActorException {

  @Serial private static final long serialVersionUID = 1;

  /** Made by the runtime. */
  public RateLimitedException(String message) {
    super(message, null, false);
  }
}

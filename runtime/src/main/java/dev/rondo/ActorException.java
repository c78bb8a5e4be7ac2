package dev.rondo;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong between actors, as opposed to in their messages' meaning: an exception that a
 * contract declares reaches the asker as it is and is never wrapped in one of these.
 *
 * <p>The text says who, what, why and since when. Payloads are not in it: they may be secrets.
 */
public abstract sealed class ActorException extends RuntimeException
    permits ActorFailedException,
        ActorReplacedException,
        ActorStoppedException,
        ActorStuckException,
        AskTimeoutException,
        BulkheadFullException,
        CircuitOpenException,
        CyclicHoldException,
        MailboxFullException,
        RateLimitedException,
        SharedStateException,
        StashFullException,
        TooFewRepliesException {

  @Serial private static final long serialVersionUID = 1;

  /** Makes an exception; one without a stack trace where the trace would only show the library. */
  ActorException(String message, @Nullable Throwable cause, boolean withStackTrace) {
    super(message, cause, true, withStackTrace);
  }
}

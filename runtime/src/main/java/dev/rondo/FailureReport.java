package dev.rondo;

/**
 * A failure and what was decided.
 *
 * @param failure what happened
 * @param decision what becomes of the actor
 * @param reason why, where that needs words, such as a limit that was reached; else empty
 */
public record FailureReport(Failure failure, Supervision.Directive decision, String reason) {

  /** A sentence for people, without payload. */
  @Override
  public String toString() {
    return failure + ", decision " + decision + (reason.isEmpty() ? "" : ": " + reason);
  }
}

package dev.rondo.samples.helpdesk;

import java.util.concurrent.CompletionStage;

/** Has the till say itself what is in it. */
final class AuditorActor implements Auditor {

  @Override
  public CompletionStage<Boolean> approve(TillRef till, long cents) {
    return till.left().thenApply(left -> left >= cents);
  }
}

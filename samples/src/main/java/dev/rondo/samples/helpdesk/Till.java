package dev.rondo.samples.helpdesk;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

/** Pays out what an auditor approves. */
@ActorContract
interface Till {

  /** How much is left, paid or not. */
  CompletionStage<Long> pay(long cents);

  /** How much is left. */
  long left();
}

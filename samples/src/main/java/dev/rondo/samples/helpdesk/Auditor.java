package dev.rondo.samples.helpdesk;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

/** Approves payments. */
@ActorContract
interface Auditor {

  /** Whether the till may pay that. */
  CompletionStage<Boolean> approve(TillRef till, long cents);
}

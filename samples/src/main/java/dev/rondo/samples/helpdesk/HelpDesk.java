package dev.rondo.samples.helpdesk;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

/** Answers questions. */
@ActorContract
interface HelpDesk {

  /** What there is to say. */
  CompletionStage<String> answer(String question);
}

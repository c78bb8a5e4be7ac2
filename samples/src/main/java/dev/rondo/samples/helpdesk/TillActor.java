package dev.rondo.samples.helpdesk;

import dev.rondo.ActorContext;
import java.util.concurrent.CompletionStage;

/** Pays nothing before the last payment is through. */
final class TillActor implements Till {
  private final ActorContext<TillRef> context;
  private final AuditorRef auditor;
  private long cents = 1_000;

  TillActor(ActorContext<TillRef> context, AuditorRef auditor) {
    this.context = context;
    this.auditor = auditor;
  }

  // @start region="await"
  @Override
  public CompletionStage<Long> pay(long amount) {
    return context
        .await(auditor.approve(context.self(), amount)) // no other message is handled meanwhile
        .thenApply(approved -> cents -= approved ? amount : 0);
  }

  // @end

  @Override
  public long left() {
    return cents;
  }
}

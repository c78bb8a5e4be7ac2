package dev.rondo.samples.helpdesk;

import dev.rondo.ActorContext;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

// @start region="behavior"
/** Knows the opening hours, and who knows the rest. */
final class FrontDesk implements HelpDesk {
  private final ActorContext<HelpDeskRef> context;
  private final Map<String, HelpDeskRef> experts;

  FrontDesk(ActorContext<HelpDeskRef> context, Map<String, HelpDeskRef> experts) {
    this.context = context;
    this.experts = experts;
  }

  @Override
  public CompletionStage<String> answer(String question) {
    String topic = question.substring(0, question.indexOf(' '));
    if (experts.containsKey(topic)) {
      throw context.forward(experts.get(topic)); // who answers whoever has asked here
    }
    return CompletableFuture.completedFuture("we are open from nine to five");
  }
}
// @end

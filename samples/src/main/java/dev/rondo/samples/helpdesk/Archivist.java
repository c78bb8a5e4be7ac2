package dev.rondo.samples.helpdesk;

import dev.rondo.ActorContext;
import dev.rondo.CurrentAsk;
import java.util.concurrent.CompletionStage;

// @start region="behavior"
/** Looks through shelf after shelf, where it may block, for as long as somebody waits. */
final class Archivist implements HelpDesk {
  private final ActorContext<HelpDeskRef> context;
  private final Archive archive;

  Archivist(ActorContext<HelpDeskRef> context, Archive archive) {
    this.context = context;
    this.archive = archive;
  }

  @Override
  public CompletionStage<String> answer(String question) {
    CurrentAsk ask = context.currentAsk().orElseThrow();
    return context.offload(() -> search(question, ask));
  }

  private String search(String question, CurrentAsk ask) {
    for (int shelf = 0; shelf < archive.shelves() && ask.isAwaited(); shelf++) {
      if (archive.look(shelf, question)) {
        return "on shelf " + shelf;
      }
    }
    return "nowhere";
  }
}
// @end

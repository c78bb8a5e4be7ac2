package dev.rondo.samples.news;

import dev.rondo.ActorSystem;
import dev.rondo.Subscription;
import java.util.Queue;

/** Keeps what nobody read. */
final class LostNews {

  private LostNews() {}

  /** Collects in that queue, which must be one for several threads, until it is closed. */
  static Subscription collectInto(Queue<String> lost, ActorSystem system) {
    // @start region="subscribing"
    return system
        .deadLetters()
        .subscribe(
            letter -> {
              if (letter.message() instanceof ReaderMessage.Read read) {
                lost.add(read.headline() + ": " + letter.reason());
              }
            });
    // @end
  }
}

package dev.rondo.samples.news;

import dev.rondo.annotation.ActorContract;

/** Passes news on. */
@ActorContract
interface Topic {

  /** Passes all that comes on to that reader, as long as that lives. */
  void subscribe(ReaderRef reader);

  /** Ends that. */
  void unsubscribe(ReaderRef reader);

  /** Passes a piece of news on. */
  void publish(String headline);

  /** How many readers there are. */
  int readers();
}

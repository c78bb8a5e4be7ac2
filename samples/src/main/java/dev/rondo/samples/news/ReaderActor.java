package dev.rondo.samples.news;

import dev.rondo.ActorContext;
import java.util.Queue;

/** Keeps what it reads where others can see it. */
final class ReaderActor implements Reader {
  private final ActorContext<ReaderRef> context;
  private final Queue<String> shelf;

  ReaderActor(ActorContext<ReaderRef> context, Queue<String> shelf) {
    this.context = context;
    this.shelf = shelf;
  }

  @Override
  public void read(String headline) {
    shelf.add(headline);
  }

  @Override
  public void quit() {
    context.stop();
  }
}

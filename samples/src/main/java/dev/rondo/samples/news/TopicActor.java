package dev.rondo.samples.news;

import dev.rondo.ActorContext;
import java.util.LinkedHashSet;
import java.util.Set;

/** Forgets readers that stop. */
// @start region="watching"
final class TopicActor implements Topic {
  private final ActorContext<TopicRef> context;
  private final Set<ReaderRef> readers = new LinkedHashSet<>();

  TopicActor(ActorContext<TopicRef> context) {
    this.context = context;
  }

  @Override
  public void subscribe(ReaderRef reader) {
    readers.add(reader);
    context.watch(reader, readers::remove);
  }

  @Override
  public void unsubscribe(ReaderRef reader) {
    readers.remove(reader);
    context.unwatch(reader);
  }

  @Override
  public void publish(String headline) {
    readers.forEach(reader -> reader.read(headline));
  }

  @Override
  public int readers() {
    return readers.size();
  }
}
// @end

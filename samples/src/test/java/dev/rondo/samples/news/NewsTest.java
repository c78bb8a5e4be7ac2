package dev.rondo.samples.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import dev.rondo.Subscription;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class NewsTest {

  @Test
  void aTopicForgetsReadersThatStop() throws InterruptedException {
    LinkedBlockingQueue<String> shelf = new LinkedBlockingQueue<>();
    LinkedBlockingQueue<String> lost = new LinkedBlockingQueue<>();
    try (ActorSystem system = ActorSystem.create("news");
        Subscription subscription = LostNews.collectInto(lost, system)) {
      TopicRef topic = system.spawnWith(TopicRef.CONTRACT, "topic", TopicActor::new);
      ReaderRef patient = reader(system, "patient", shelf);
      ReaderRef hasty = reader(system, "hasty", shelf);
      topic.subscribe(patient);
      topic.subscribe(hasty);
      topic.publish("rain");
      assertThat(shelf.take()).isEqualTo("rain");
      assertThat(shelf.take()).isEqualTo("rain");

      hasty.quit();
      while (topic.readers().join() > 1) {
        Thread.onSpinWait();
      }
      topic.publish("sun");
      assertThat(shelf.take()).isEqualTo("sun");
      topic.unsubscribe(patient);
      topic.publish("snow");
      assertThat(topic.readers().join()).isZero();
      hasty.read("an old paper");
      assertThat(lost.take()).isEqualTo("an old paper: the actor has stopped");
      assertThat(subscription.missed()).isZero();
    }
    assertThat(shelf).isEmpty();
    assertThat(lost).isEmpty();
  }

  private static ReaderRef reader(ActorSystem system, String name, Queue<String> shelf) {
    return system.spawnWith(ReaderRef.CONTRACT, name, context -> new ReaderActor(context, shelf));
  }
}

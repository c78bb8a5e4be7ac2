package words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import dev.rondo.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

public class Scenario implements Runnable {
  @Override
  public void run() {
    List<Message> dead = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch all = new CountDownLatch(6);
    ActorSystem system =
        ActorSystem.builder("words")
            .onDeadLetter(
                letter -> {
                  dead.add(letter.message());
                  all.countDown();
                })
            .create();
    WordsRef words = system.spawn(WordsRef.CONTRACT, WordsActor::new);
    assertThat(words.yield(1, "var").join()).isEqualTo("var");
    system.close();
    words.record(1);
    words.var(1, 2, 3);
    words.module(4, 5, 6);
    words._under(7);
    words.$(8);
    words.java("dev", "words");
    try {
      all.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assertThat(dead.stream().map(Object::toString))
        .containsExactlyInAnyOrder(
            "record(1)", "var(1, 2, 3)", "module(4, 5, 6)", "_under(7)", "$(8)", "java(dev, words)");
  }
}

package dev.rondo.samples.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.ActorSystem;
import dev.rondo.MailboxFullException;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PressTest {

  private final ActorSystem system =
      ActorSystem.builder("press").dispatcher(Dispatchers.pinned()).create();
  private final Semaphore paper = new Semaphore(0);
  private final List<String> pages = new CopyOnWriteArrayList<>();

  @AfterEach
  void stop() {
    paper.release(1_000);
    system.close();
  }

  private void print(String page) {
    paper.acquireUninterruptibly();
    pages.add(page);
  }

  @Test
  void theAuthorWaitsForThePress() {
    PressRef press = system.spawn(PressRef.CONTRACT, () -> new PressActor(this::print));
    AuthorRef author =
        system.spawnWith(AuthorRef.CONTRACT, "author", context -> new AuthorActor(context, press));
    author.write(1, 100);
    await().until(paper::hasQueuedThreads);
    await().until(() -> system.metrics().contract(PressRef.CONTRACT).mailboxes().full() == 1);
    assertThatThrownBy(() -> press.within(Duration.ZERO).print("one from outside"))
        .isInstanceOf(MailboxFullException.class);
    paper.release(100);
    await().until(() -> pages.size() == 100);
    assertThat(press.printed().join()).isEqualTo(100);
    assertThat(pages).startsWith("page 1", "page 2").endsWith("page 100");
  }

  @Test
  void onlyTheLatestNewsArePrinted() {
    PressRef press = Presses.forNews(system, this::print);
    press.print("in hand");
    await().until(paper::hasQueuedThreads);
    press.print("old");
    press.print("new");
    paper.release(10);
    await().until(() -> pages.contains("new"));
    assertThat(pages).containsExactly("in hand", "new");
    await().until(() -> system.deadLetterCount() == 1);
  }
}

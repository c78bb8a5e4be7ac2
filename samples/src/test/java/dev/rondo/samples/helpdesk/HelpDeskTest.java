package dev.rondo.samples.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.AskTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HelpDeskTest {

  private final ActorSystem system = Desks.open();

  @AfterEach
  void stop() {
    system.close();
  }

  private HelpDeskRef archivist(Archive archive) {
    return system.spawnWith(
        HelpDeskRef.CONTRACT, "archivist", context -> new Archivist(context, archive));
  }

  private static Archive shelves(int count, int match) {
    return new Archive() {
      @Override
      public int shelves() {
        return count;
      }

      @Override
      public boolean look(int shelf, String question) {
        return shelf == match;
      }
    };
  }

  @Test
  void whoKnowsAnswersWhoeverAsked() {
    HelpDeskRef archivist = archivist(shelves(10, 7));
    HelpDeskRef front =
        system.spawnWith(
            HelpDeskRef.CONTRACT,
            "front",
            context -> new FrontDesk(context, Map.of("where", archivist)));
    assertThat(front.answer("where is it").join()).isEqualTo("on shelf 7");
    assertThat(front.answer("when is it").join()).contains("nine to five");
  }

  @Test
  void nobodySearchesOnWhenNobodyWaits() throws Exception {
    AtomicInteger looks = new AtomicInteger();
    CountDownLatch over = new CountDownLatch(1);
    HelpDeskRef archivist =
        archivist(
            new Archive() {
              @Override
              public int shelves() {
                return Integer.MAX_VALUE;
              }

              @Override
              public boolean look(int shelf, String question) {
                looks.incrementAndGet();
                try {
                  over.await(); // An interrupt would end it too: nobody waits for the work.
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                return false;
              }
            });
    HelpDeskRef impatient = archivist.within(Duration.ofMillis(50));
    do { // On a busy machine the time may be over before it is begun.
      assertThatThrownBy(impatient.answer("where is it")::join)
          .hasCauseInstanceOf(AskTimeoutException.class);
    } while (looks.get() == 0);
    over.countDown();
    system.close(); // Which waits for offloaded work, so that it has ended.
    assertThat(looks).hasValue(1);
  }

  @Test
  void paymentsDoNotMixAndTheAuditorIsAnsweredMeanwhile() {
    AuditorRef auditor = system.spawn(AuditorRef.CONTRACT, AuditorActor::new);
    TillRef till = Desks.openTill(system, auditor);
    List<Ask<Long>> payments = Stream.of(600L, 300L, 200L).map(till::pay).toList();
    assertThat(payments).extracting(Ask::join).containsExactly(400L, 100L, 100L);
  }
}

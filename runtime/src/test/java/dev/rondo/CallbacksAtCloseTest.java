package dev.rondo;

import static org.awaitility.Awaitility.await;

import dev.rondo.TestThreads.Running;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing that the callback threads were given is lost when they end. */
class CallbacksAtCloseTest {

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void eachDeadLetterIsShownToTheListenerOrCountedAsMissedThoughTheSystemCloses() {
    for (int round = 0; round < 40; round++) {
      AtomicLong shown = new AtomicLong();
      ActorSystem racing = ActorSystem.create("racing");
      Subscription subscription = racing.deadLetters().subscribe(letter -> shown.incrementAndGet());
      WorkerRef target = TestWorker.spawn(racing, "target", new TestWorker());
      AtomicBoolean over = new AtomicBoolean();
      List<Running> senders =
          IntStream.range(0, 3)
              .mapToObj(
                  sender ->
                      TestThreads.inThread(
                          () -> {
                            for (int rest = 50; rest > 0; rest -= over.get() ? 1 : 0) {
                              target.note(rest, "");
                            }
                          }))
              .toList();
      racing.close();
      over.set(true);
      senders.forEach(Running::join);
      await("round " + round)
          .until(() -> shown.get() + subscription.missed() == racing.deadLetterCount());
    }
  }
}

package dev.rondo;

import static dev.rondo.TestThreads.inThread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rondo.TestThreads.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeadLettersTest {

  private static final int CAPACITY = 1024;

  private final CountDownLatch gate = new CountDownLatch(1);
  private ActorSystem system;
  private WorkerRef dead;

  @BeforeEach
  void start() {
    system = ActorSystem.create("letters");
    TestWorker behavior = new TestWorker();
    dead = TestWorker.spawn(system, "dead", behavior);
    dead.run(() -> behavior.context.stop());
    // No message may be left on its way: it would be one more dead letter.
    ActorControl.of(dead).whenStopped().join();
  }

  @AfterEach
  void stop() {
    gate.countDown();
    system.close();
  }

  private static long number(DeadLetter letter) {
    return ((WorkerMessage.Note) letter.message()).number();
  }

  private void tell(int count) {
    IntStream.range(0, count).forEach(i -> dead.note(i, ""));
  }

  @Test
  void eachSubscriberIsToldInOrderAndOneAtATime() {
    List<Long> first = new ArrayList<>(); // Not for several threads at once.
    List<Long> second = new ArrayList<>();
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    system
        .deadLetters()
        .subscribe(
            letter -> {
              most.accumulateAndGet(inside.incrementAndGet(), Math::max);
              first.add(number(letter));
              inside.decrementAndGet();
            });
    system.deadLetters().subscribe(letter -> second.add(number(letter)));
    tell(CAPACITY);
    system.close();
    assertThat(first).isEqualTo(second).hasSize(CAPACITY).isSorted();
    assertThat(most).hasValue(1);
  }

  @Test
  void aSubscriberIsToldOnTheCallbackThreads() {
    CompletableFuture<String> thread = new CompletableFuture<>();
    system.deadLetters().subscribe(letter -> thread.complete(Thread.currentThread().getName()));
    tell(1);
    assertThat(thread.join()).startsWith("letters-callbacks-");
  }

  @Test
  void aSlowSubscriberMissesWhatIsTooMuchAndHoldsUpNobody() {
    List<Long> slow = new CopyOnWriteArrayList<>();
    List<Long> fast = new CopyOnWriteArrayList<>();
    CountDownLatch isHeld = new CountDownLatch(1);
    Subscription ofSlow =
        system
            .deadLetters()
            .subscribe(
                letter -> {
                  isHeld.countDown();
                  awaitGate();
                  slow.add(number(letter));
                });
    tell(1);
    await().until(() -> isHeld.getCount() == 0);
    Subscription ofFast = system.deadLetters().subscribe(letter -> fast.add(number(letter)));
    for (int i = 0; i < 2; i++) {
      int before = fast.size();
      tell(CAPACITY);
      await().until(() -> fast.size() == before + CAPACITY);
    }
    assertThat(ofSlow.missed()).isEqualTo(CAPACITY);
    assertThat(ofFast.missed()).isZero();
    gate.countDown();
    system.close();
    assertThat(slow).hasSize(1 + CAPACITY).endsWith(CAPACITY - 1L);
  }

  private void awaitGate() {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whoHasClosedItsSubscriptionIsToldNothing() {
    List<Long> told = new CopyOnWriteArrayList<>();
    List<Long> others = new CopyOnWriteArrayList<>();
    Subscription subscription = system.deadLetters().subscribe(letter -> told.add(number(letter)));
    system.deadLetters().subscribe(letter -> others.add(number(letter)));
    tell(1);
    await().until(() -> told.size() + others.size() == 2);
    subscription.close();
    subscription.close();
    tell(10);
    system.close();
    assertThat(told).hasSize(1);
    assertThat(others).hasSize(11);
    assertThat(subscription.missed()).isZero();
  }

  @Test
  void aSubscriberThatFailsIsToldTheNext() {
    List<Long> told = new CopyOnWriteArrayList<>();
    system
        .deadLetters()
        .subscribe(
            letter -> {
              told.add(number(letter));
              Tasks.run(
                  () -> {
                    throw new Exception("a listener's bug, checked by trickery");
                  });
            });
    tell(100);
    system.close();
    assertThat(told).hasSize(100);
  }

  @Test
  void aSubscriberThatCausesDeadLettersIsToldOfThemInBoundedMemory() {
    AtomicInteger told = new AtomicInteger();
    Subscription subscription =
        system
            .deadLetters()
            .subscribe(
                letter -> {
                  if (told.incrementAndGet() < 10 * CAPACITY) {
                    tell(2);
                  }
                });
    tell(1);
    await().until(() -> told.get() >= 10 * CAPACITY);
    await().until(() -> told.get() + subscription.missed() == 1 + 2 * (10 * CAPACITY - 1));
    assertThat(subscription.missed()).isPositive();
  }

  @Test
  void manySendersAreAllCountedAndToldOrMissed() {
    AtomicInteger told = new AtomicInteger();
    Subscription subscription = system.deadLetters().subscribe(letter -> told.incrementAndGet());
    long before = system.deadLetterCount();
    List<Running> senders =
        IntStream.range(0, 4).mapToObj(i -> inThread(() -> tell(10_000))).toList();
    senders.forEach(Running::join);
    system.close();
    assertThat(system.deadLetterCount() - before).isEqualTo(40_000);
    assertThat(told.get() + subscription.missed()).isEqualTo(40_000);
    assertThat(system.metrics().contract(WorkerRef.CONTRACT).deadLetters())
        .isEqualTo(system.deadLetterCount());
  }
}

package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rondo.TestThreads.Running;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they complete.
class CrossSystemTest {

  private ActorSystem left;
  private ActorSystem right;

  @BeforeEach
  void start() {
    left = ActorSystem.builder("left").dispatcher(Dispatchers.sharded()).ringSize(64).create();
    right = ActorSystem.builder("right").dispatcher(Dispatchers.sharded()).ringSize(64).create();
  }

  @AfterEach
  void stop() {
    left.close();
    right.close();
  }

  // Floods.

  @Test
  void systemsThatFloodEachOtherLoseNothingAndKeepTheOrderOfEachSender() {
    int pairs = 3;
    int messages = 10_000;
    AtomicInteger received = new AtomicInteger();
    List<Receiver> behaviors = new ArrayList<>();
    List<WorkerRef> lefts = new ArrayList<>();
    List<WorkerRef> rights = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      behaviors.add(new Receiver(received));
      lefts.add(TestWorker.spawn(left, "left-" + i, behaviors.get(behaviors.size() - 1)));
      behaviors.add(new Receiver(received));
      rights.add(TestWorker.spawn(right, "right-" + i, behaviors.get(behaviors.size() - 1)));
    }
    // Each sends all at once, to every actor of the other side: 157 rings full a turn.
    for (int i = 0; i < pairs; i++) {
      int sender = i;
      lefts.get(i).run(() -> flood(rights, messages, "<" + sender));
      rights.get(i).run(() -> flood(lefts, messages, ">" + sender));
    }
    int expected = 2 * pairs * pairs * messages;
    await().atMost(Duration.ofSeconds(40)).until(() -> received.get() == expected);
    left.close();
    right.close();
    assertThat(received).hasValue(expected);
    assertThat(left.deadLetterCount() + right.deadLetterCount()).isZero();
    for (Receiver behavior : behaviors) {
      String side = behavior.context.system() == left ? ">" : "<";
      for (int sender = 0; sender < pairs; sender++) {
        assertThat(behavior.numbersFrom(side + sender))
            .isEqualTo(LongStream.range(0, messages).boxed().toList());
      }
    }
  }

  private static void flood(List<WorkerRef> receivers, int messages, String sender) {
    for (int i = 0; i < messages; i++) {
      for (WorkerRef receiver : receivers) {
        receiver.note(i, sender);
      }
    }
  }

  /** Counts where other threads may look. */
  private static final class Receiver extends TestWorker {
    private final AtomicInteger received;

    Receiver(AtomicInteger received) {
      this.received = received;
    }

    @Override
    public void note(long number, String text) {
      super.note(number, text);
      received.incrementAndGet();
    }

    List<Long> numbersFrom(String sender) {
      return notes.stream()
          .filter(note -> note.endsWith(sender))
          .map(note -> Long.valueOf(note.substring(0, note.length() - sender.length())))
          .toList();
    }
  }

  @Test
  void manyMoreMessagesThanTheRingsHoldTravelToAndFro() {
    AtomicLong hops = new AtomicLong();
    WorkerRef[] refs = new WorkerRef[2];
    refs[0] = TestWorker.spawn(left, "ping", new Returning(refs, 1, hops));
    refs[1] = TestWorker.spawn(right, "pong", new Returning(refs, 0, hops));
    int balls = 2_000;
    int rallies = 20;
    for (int i = 0; i < balls; i++) {
      refs[i % 2].note(rallies, "ball");
    }
    long expected = balls * (rallies + 1L);
    await().atMost(Duration.ofSeconds(40)).until(() -> hops.get() == expected);
    left.close();
    right.close();
    assertThat(hops).hasValue(expected);
    assertThat(left.deadLetterCount() + right.deadLetterCount()).isZero();
  }

  /** Sends back what it gets, one less. */
  private static final class Returning extends TestWorker {
    private final WorkerRef[] refs;
    private final int peer;
    private final AtomicLong hops;

    Returning(WorkerRef[] refs, int peer, AtomicLong hops) {
      this.refs = refs;
      this.peer = peer;
      this.hops = hops;
    }

    @Override
    public void note(long number, String text) {
      hops.incrementAndGet();
      if (number > 0) {
        refs[peer].note(number - 1, text);
      }
    }
  }

  @Test
  void anActorWhoseMessagesFindAFullRingGoesOnWithItsOwn() {
    TestWorker receiving = new TestWorker();
    WorkerRef receiver = TestWorker.spawn(right, "receiver", receiving);
    TestWorker sending = new TestWorker();
    WorkerRef sender = TestWorker.spawn(left, "sender", sending);
    CountDownLatch gate = new CountDownLatch(1);
    TestThreads.occupy(receiver, gate);
    sender.run(() -> LongStream.range(0, 1_000).forEach(i -> receiver.note(i, "")));
    assertThat(sender.call(() -> "not held up").join()).isEqualTo("not held up");
    gate.countDown();
    left.close(); // Which flushes what waits.
    right.close();
    assertThat(receiving.notes)
        .isEqualTo(LongStream.range(0, 1_000).mapToObj(Long::toString).toList());
  }

  // Asks.

  @Test
  void anAskOfAnotherSystemIsAnsweredInTheAskersTurn() {
    TestWorker asking = new TestWorker();
    WorkerRef asker = TestWorker.spawn(left, "asker", asking);
    WorkerRef callee = TestWorker.spawn(right, "callee", new TestWorker());
    CompletableFuture<List<Object>> seen = new CompletableFuture<>();
    asker.run(
        () ->
            callee
                .call(() -> Thread.currentThread().getName())
                .thenAccept(
                    answeredOn -> {
                      asking.context.spawn(WorkerRef.CONTRACT, TestWorker::new); // Needs its turn.
                      seen.complete(List.of(answeredOn, Thread.currentThread().getName()));
                    }));
    assertThat(seen.join()).containsExactly("right-loop-0", "left-loop-0");
  }

  @Test
  void manyAsksBothWaysAreAnsweredInTheirAskersTurns() {
    TestWorker leftBehavior = new TestWorker();
    TestWorker rightBehavior = new TestWorker();
    WorkerRef leftRef = TestWorker.spawn(left, "left", leftBehavior);
    WorkerRef rightRef = TestWorker.spawn(right, "right", rightBehavior);
    int asks = 5_000;
    leftRef.run(() -> askMany(rightRef, leftBehavior, asks));
    rightRef.run(() -> askMany(leftRef, rightBehavior, asks));
    await().until(() -> (int) leftRef.call(() -> leftBehavior.notes.size()).join() == asks);
    await().until(() -> (int) rightRef.call(() -> rightBehavior.notes.size()).join() == asks);
    List<String> inOrder = LongStream.range(0, asks).mapToObj(Long::toString).toList();
    assertThat(leftBehavior.notes).isEqualTo(inOrder);
    assertThat(rightBehavior.notes).isEqualTo(inOrder);
  }

  private static void askMany(WorkerRef callee, TestWorker asking, int asks) {
    for (int i = 0; i < asks; i++) {
      int number = i;
      // The list is not thread-safe; that it comes out whole shows whose turns these are.
      callee.call(() -> number).thenAccept(answer -> asking.notes.add(answer.toString()));
    }
  }

  @Test
  void anAskOfASystemThatIsHeldUpFailsInTheAskersTurn() {
    TestWorker asking = new TestWorker();
    WorkerRef asker = TestWorker.spawn(left, "asker", asking);
    WorkerRef callee = TestWorker.spawn(right, "callee", new TestWorker());
    CountDownLatch gate = new CountDownLatch(1);
    TestThreads.occupy(callee, gate);
    CompletableFuture<List<String>> seen = new CompletableFuture<>();
    asker.run(
        () ->
            callee
                .within(Duration.ofMillis(20))
                .call(() -> "too late")
                .whenComplete(
                    (value, failure) -> {
                      asking.context.spawn(WorkerRef.CONTRACT, TestWorker::new);
                      seen.complete(
                          List.of(
                              failure.getClass().getSimpleName(),
                              Thread.currentThread().getName()));
                    }));
    assertThat(seen.join()).containsExactly("AskTimeoutException", "left-loop-0");
    gate.countDown();
  }

  // Closed systems.

  @Test
  void whatAnActorTellsToAClosedSystemIsADeadLetter() {
    List<DeadLetter> shown = new CopyOnWriteArrayList<>();
    ActorSystem closed =
        ActorSystem.builder("closed")
            .dispatcher(Dispatchers.sharded())
            .onDeadLetter(shown::add)
            .create();
    WorkerRef gone = TestWorker.spawn(closed, "gone", new TestWorker());
    closed.close();
    WorkerRef teller = TestWorker.spawn(left, "teller", new TestWorker());
    teller.run(() -> gone.note(1, "late"));
    await().until(() -> !shown.isEmpty());
    assertThat(shown)
        .containsExactly(
            new DeadLetter(
                gone, new WorkerMessage.Note(1, "late"), "the actor system closed is closed"));
    assertThat(closed.deadLetterCount()).isEqualTo(1);
    assertThat(left.deadLetterCount()).isZero();
  }

  @Test
  void whatAnActorAsksOfAClosedSystemFailsInItsTurn() {
    right.close();
    WorkerRef gone = spawnBefore();
    TestWorker asking = new TestWorker();
    WorkerRef asker = TestWorker.spawn(left, "asker", asking);
    CompletableFuture<String> seen = new CompletableFuture<>();
    asker.run(
        () ->
            gone.call(() -> "never")
                .whenComplete(
                    (value, failure) -> {
                      asking.context.spawn(WorkerRef.CONTRACT, TestWorker::new);
                      seen.complete(failure.getClass().getSimpleName());
                    }));
    assertThat(seen.join()).isEqualTo("ActorStoppedException");
  }

  private static WorkerRef spawnBefore() {
    try (ActorSystem brief = ActorSystem.create("brief")) {
      return TestWorker.spawn(brief, "gone", new TestWorker());
    }
  }

  @Test
  void whatStillWaitsForAFullRingWhenThatSystemClosesIsHandledOrADeadLetter() {
    TestWorker receiving = new TestWorker();
    WorkerRef receiver = TestWorker.spawn(right, "receiver", receiving);
    WorkerRef sender = TestWorker.spawn(left, "sender", new TestWorker());
    CountDownLatch gate = new CountDownLatch(1);
    TestThreads.occupy(receiver, gate);
    sender
        .call(
            () -> {
              LongStream.range(0, 1_000).forEach(i -> receiver.note(i, ""));
              return "sent";
            })
        .join();
    Running closer = TestThreads.inThread(right::close);
    TestThreads.awaitClosing(right);
    gate.countDown();
    closer.join();
    left.close();
    assertThat(right.deadLetterCount()).isPositive();
    int handled = receiving.notes.size();
    assertThat(handled + right.deadLetterCount()).isEqualTo(1_000);
    assertThat(receiving.notes)
        .isEqualTo(IntStream.range(0, handled).mapToObj(Integer::toString).toList());
  }

  @Test
  void closeWaitsForTheAnswersOfAnotherSystem() {
    WorkerRef callee = TestWorker.spawn(right, "callee", new TestWorker());
    WorkerRef asker = TestWorker.spawn(left, "asker", new TestWorker());
    CompletableFuture<Object> stage = new CompletableFuture<>();
    Ask<Object> ask = asker.later(() -> callee.later(() -> stage));
    Running closer = TestThreads.inThread(left::close);
    TestThreads.awaitClosing(left);
    stage.complete("from the other side");
    closer.join();
    assertThat(ask.join()).isEqualTo("from the other side");
  }

  @Test
  void anAnswerForAnActorOfAClosedSystemHarmsNobody() {
    WorkerRef callee = TestWorker.spawn(right, "callee", new TestWorker());
    CompletableFuture<Object> stage = new CompletableFuture<>();
    try (ActorSystem hasty =
        ActorSystem.builder("hasty")
            .dispatcher(Dispatchers.sharded())
            .closeTimeout(Duration.ofMillis(20))
            .create()) {
      WorkerRef asker = TestWorker.spawn(hasty, "asker", new TestWorker());
      asker.run(() -> callee.later(() -> stage).thenAccept(stage::complete));
    }
    stage.complete("too late");
    assertThat(callee.call(() -> "alive").join()).isEqualTo("alive");
  }
}

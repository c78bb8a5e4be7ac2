package dev.rondo;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.LoopOptions;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedRef;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What is known to go wrong around a Disruptor ring, one hazard a section, each tried on our loop.
 */
@Timeout(60)
class HazardsTest {

  private final TestWorker behavior = new TestWorker();
  private ActorSystem system;
  private WorkerRef worker;

  @BeforeEach
  void start() {
    system =
        ActorSystem.builder("hazards").dispatcher(Dispatchers.sharded(1)).ringSize(64).create();
    worker = system.spawn(WorkerRef.CONTRACT, "worker", () -> behavior);
  }

  @AfterEach
  void stop() {
    system.close();
  }

  // 1. A consumer that is interrupted while idle loses the next message.

  @Test
  void anInterruptBetweenMessagesLosesNone() {
    Thread loop = loopThread();
    for (int i = 0; i < 2_000; i++) {
      if (i % 3 == 0) {
        await().pollDelay(Duration.ZERO).until(() -> loop.getState() == Thread.State.WAITING);
      }
      loop.interrupt();
      worker.note(i, "");
    }
    assertThat(notes()).isEqualTo(LongStream.range(0, 2_000).mapToObj(Long::toString).toList());
  }

  @Test
  void anInterruptFlagLeftByAHandlerDoesNotKeepTheLoopAwake() {
    worker.run(() -> Thread.currentThread().interrupt());
    await().atMost(10, SECONDS).until(() -> loopThread().getState() == Thread.State.WAITING);
    assertThat(loopThread().isInterrupted()).isFalse();
  }

  // 2. What throws after the claim republishes the previous content of the slot.

  @Test
  void aCallThatThrowsSendsNothingOld() {
    worker.note(1, "sent");
    assertThat(notes()).containsExactly("1sent");
    Cell cell = ((GeneratedRef) worker).cell;
    // The worst that generated code can do: an operation that is none, so that nothing is stored.
    assertThatThrownBy(() -> cell.claimAsk((GeneratedRef) worker, 99))
        .isInstanceOf(IndexOutOfBoundsException.class);
    // The failed call claimed no slot: as many messages fit into the ring as before.
    CountDownLatch gate = new CountDownLatch(1);
    TestThreads.occupy(worker, gate);
    for (int i = 0; i < 63; i++) {
      worker.within(Duration.ZERO).note(i, "");
    }
    assertThatThrownBy(() -> worker.within(Duration.ZERO).note(64, ""))
        .isInstanceOf(MailboxFullException.class)
        .hasMessage(
            "no room in the mailbox of hazards/worker within 0 ms; the message was not sent");
    gate.countDown();
    assertThat(notes()).hasSize(64);
  }

  // 3. An exception ends the consumer, and producers wait for ever.

  @Test
  void afterAFailureTheLoopGoesOnWithOtherActors() {
    WorkerRef other = system.spawn(WorkerRef.CONTRACT, "other", TestWorker::new);
    worker.run(
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
    worker.run(
        () -> {
          throw new AssertionError("never reached: the actor has stopped");
        });
    assertThat(other.call(() -> "alive").join()).isEqualTo("alive");
    assertThat(system.deadLetterCount()).isEqualTo(1);
  }

  @Test
  void afterAFatalErrorNoSenderIsLeftWaiting() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    worker.run(
        () -> {
          gate.await();
          throw new InternalError("as if the JVM were broken");
        });
    AtomicBoolean sent = new AtomicBoolean();
    Thread sender =
        new Thread(
            () -> {
              for (int i = 0; i < 1_000; i++) {
                worker.note(i, "");
              }
              sent.set(true);
            });
    sender.start();
    await().until(() -> sender.getState() == Thread.State.TIMED_WAITING);
    Ask<Object> pending = behindTheFullRing(gate);
    sender.join(30_000);
    assertThat(sent).isTrue();
    assertThatThrownBy(pending::join).hasCauseInstanceOf(ActorStoppedException.class);
    assertThatThrownBy(() -> worker.call(() -> "too late").join())
        .hasCauseInstanceOf(ActorStoppedException.class);
    await().until(() -> system.deadLetterCount() >= 1_000);
  }

  private Ask<Object> behindTheFullRing(CountDownLatch gate) {
    gate.countDown();
    return worker.call(() -> "never");
  }

  // 4. A slot that is claimed and never published stops everybody behind it.

  @Test
  void aStackOverflowInASenderDoesNotStopTheRing() throws Exception {
    overflowAgainAndAgain(Dispatchers.sharded());
  }

  @Test
  void aStackOverflowInASenderDoesNotStopARingThatGrows() throws Exception {
    overflowAgainAndAgain(loops -> birth -> loops.newLoop(LoopOptions.pinned().growingRing()));
  }

  private static void overflowAgainAndAgain(Dispatcher dispatcher) throws Exception {
    try (ActorSystem deep = ActorSystem.builder("deep").dispatcher(dispatcher).create()) {
      WorkerRef receiver = deep.spawn(WorkerRef.CONTRACT, TestWorker::new);
      for (int round = 0; round < 20; round++) {
        // A small stack, so that the overflow comes soon; each one ends at another alignment.
        int depth = round * 13 % 300;
        Runnable sending = () -> overflowManyTimes(depth, receiver);
        Thread sender = new Thread(null, sending, "sender", 256 * 1024);
        sender.start();
        sender.join();
        assertThat(receiver.call(() -> "alive").get(10, SECONDS)).isEqualTo("alive");
      }
    }
  }

  private static void overflowManyTimes(int depth, WorkerRef receiver) {
    WorkerRef patient = receiver.within(Duration.ofSeconds(10));
    int overflows = 0;
    for (int i = 0; i < 20; i++) {
      try {
        descend(depth + i * 7, patient);
      } catch (StackOverflowError expected) {
        overflows++;
      }
    }
    assertThat(overflows).isEqualTo(20);
  }

  private static int descend(int depth, WorkerRef to) {
    return depth > 0 ? descend(depth - 1, to) + 1 : sendAndDescend(to);
  }

  @SuppressWarnings("InfiniteRecursion") // It is the point.
  private static int sendAndDescend(WorkerRef to) {
    to.run(() -> {});
    return sendAndDescend(to) + 1;
  }

  // 5. A slot keeps its payload reachable until the ring comes round.

  @Test
  void aHandledMessageFromAThreadIsNotKeptReachable() {
    Object[] payload = {new Object()};
    WeakReference<Object> watched = new WeakReference<>(payload[0]);
    sendAndForget(payload);
    assertThat(worker.call(() -> "handled").join()).isEqualTo("handled");
    awaitCollected(watched);
  }

  @Test
  void aHandledMessageBetweenActorsIsNotKeptReachable() {
    Object[] payload = {new Object()};
    WeakReference<Object> watched = new WeakReference<>(payload[0]);
    worker.run(() -> sendAndForget(payload));
    assertThat(worker.call(() -> worker.path()).join()).isEqualTo("hazards/worker");
    awaitCollected(watched);
  }

  @Test
  void aStoppedActorIsNotKeptReachable() {
    WeakReference<Object> watched = spawnAskAndStop();
    awaitCollected(watched);
  }

  @Test
  void anObjectBehindARefIsNotKeptReachableByItWhenItsActorHasStopped() {
    AtomicReference<WeakReference<Object>> watched = new AtomicReference<>();
    BellRef kept = spawnWithObjectAndStop(watched);
    awaitCollected(watched.get());
    assertThat(kept.path()).isEqualTo("hazards/faced");
  }

  private BellRef spawnWithObjectAndStop(AtomicReference<WeakReference<Object>> watched) {
    AtomicReference<BellRef> face = new AtomicReference<>();
    WorkerRef faced =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "faced",
            context -> {
              Bell bell = new TestBell();
              watched.set(new WeakReference<>(bell));
              face.set(context.face(BellRef.CONTRACT, bell));
              context.stop();
              return new TestWorker();
            });
    assertThatThrownBy(faced.call(() -> "gone")::join)
        .hasCauseInstanceOf(ActorStoppedException.class);
    return face.get();
  }

  private WeakReference<Object> spawnAskAndStop() {
    TestWorker mortal = new TestWorker();
    WorkerRef ref =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "mortal",
            context -> {
              mortal.context = context;
              return mortal;
            });
    ref.call(
            () -> {
              mortal.context.stop();
              return "stopping";
            })
        .join();
    return new WeakReference<>(mortal);
  }

  private void sendAndForget(Object[] payload) {
    Object content = payload[0];
    payload[0] = null;
    worker.run(() -> assertThat(content).isNotNull());
  }

  @SuppressWarnings("SystemGc") // The subject of the test.
  private static void awaitCollected(WeakReference<Object> watched) {
    await()
        .atMost(20, SECONDS)
        .until(
            () -> {
              System.gc();
              return watched.get() == null;
            });
  }

  private List<String> notes() {
    worker.call(() -> "barrier").join();
    return behavior.notes;
  }

  /** Holds the worker in a handler, with an otherwise empty ring, until the gate opens. */
  private static Thread loopThread() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("hazards-loop-0"))
        .findFirst()
        .orElseThrow();
  }
}

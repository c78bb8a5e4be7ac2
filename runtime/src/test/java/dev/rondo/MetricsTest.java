package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.TestThreads.Running;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.metrics.ContractMetrics;
import dev.rondo.metrics.LoopCounts;
import dev.rondo.metrics.LoopMetrics;
import dev.rondo.metrics.MailboxMetrics;
import dev.rondo.metrics.Metrics;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@link ActorSystem#metrics} counts. */
@Timeout(60)
class MetricsTest {

  private static final int RING = 64;

  private volatile TestWorker behavior;
  private final CountDownLatch gate = new CountDownLatch(1);
  private ActorSystem system;
  private WorkerRef worker;
  private BellRef bell;

  @BeforeEach
  void start() {
    system =
        ActorSystem.builder("metrics")
            .dispatcher(Dispatchers.sharded(1))
            .dispatcher("other", Dispatchers.sharded(1))
            .dispatcher("own", Dispatchers.pinned())
            .ringSize(RING)
            .create();
    worker =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "worker",
            context -> {
              behavior = new TestWorker();
              behavior.context = context;
              return behavior;
            },
            Spawn.supervision(Supervision.restart()));
    bell = system.spawn(BellRef.CONTRACT, "bell", TestBell::new);
  }

  @AfterEach
  void stop() {
    gate.countDown();
    system.close();
  }

  private Metrics whenClosed() {
    system.close();
    return system.metrics();
  }

  private static ContractMetrics ofWorkers(
      long handled, long deadLetters, long deferred, long abandoned) {
    return new ContractMetrics(
        "dev.rondo.Worker",
        handled,
        deadLetters,
        deferred,
        abandoned,
        0,
        0,
        0,
        0,
        MailboxMetrics.NONE);
  }

  private static ContractMetrics ofWorkersOfWhichOneWasRestarted(long handled, long deferred) {
    return new ContractMetrics(
        "dev.rondo.Worker", handled, 0, deferred, 0, 0, 1, 1, 0, MailboxMetrics.NONE);
  }

  @Test
  void messagesAreCountedByContract() {
    IntStream.range(0, 1_000).forEach(i -> worker.note(i, ""));
    worker.run(() -> IntStream.range(0, 500).forEach(i -> bell.ring(() -> {})));
    bell.alarm(() -> {});
    bell.ask(() -> "").join();
    Metrics metrics = whenClosed();
    assertThat(metrics.contracts())
        .containsExactly(
            new ContractMetrics("dev.rondo.Bell", 502, 0, 0, 0, 0, 0, 0, 0, MailboxMetrics.NONE),
            ofWorkers(1_001, 0, 0, 0));
    assertThat(metrics.handled()).isEqualTo(1_503);
    assertThat(metrics.contract(BellRef.CONTRACT).handled()).isEqualTo(502);
  }

  @Test
  void messagesOfAnotherContractOfTheSameActorAreCountedForThat() {
    BellRef face =
        (BellRef) worker.call(() -> behavior.context.face(BellRef.CONTRACT, new TestBell())).join();
    face.ring(() -> {});
    face.ring(() -> {});
    Metrics metrics = whenClosed();
    assertThat(metrics.contract(BellRef.CONTRACT).handled()).isEqualTo(2);
    assertThat(metrics.contract(WorkerRef.CONTRACT)).isEqualTo(ofWorkers(1, 0, 0, 0));
  }

  @Test
  void aLoopCountsWhereItsMessagesComeFrom() {
    worker.run(() -> IntStream.range(0, 500).forEach(i -> worker.note(i, "")));
    bell.ask(() -> "").join();
    bell.alarm(() -> {});
    LoopCounts counts = whenClosed().total();
    assertThat(counts.fromLane()).isEqualTo(500);
    assertThat(counts.fromRing()).isEqualTo(2);
    assertThat(counts.controls()).isGreaterThan(3); // Two starts, the alarm, and closing.
    assertThat(counts.handled()).isEqualTo(503);
  }

  @Test
  void whatTheRingHadIsCountedInBuckets() {
    TestThreads.occupy(worker, gate);
    IntStream.range(0, 40).forEach(i -> worker.note(i, ""));
    gate.countDown();
    List<Long> batches = whenClosed().total().ringBatches();
    // The one that occupied came alone; it is given back with what came by the end of its batch.
    assertThat(batches).startsWith(1L).hasSize(9);
    assertThat(batches.get(5)).as("of 32 to 63").isEqualTo(1);
    assertThat(batches.stream().mapToLong(batch -> batch).sum()).isEqualTo(2);
  }

  @Test
  void whatWaitsIsSeenWhileItWaits() {
    WorkerRef other =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "elsewhere",
            context -> new TestWorker(),
            Spawn.defaults().dispatcher("other"));
    TestThreads.occupy(other, gate);
    worker.run(() -> IntStream.range(0, 10 * RING).forEach(i -> other.note(i, "")));
    worker.call(() -> "sent").join();
    worker.run(() -> {}); // A turn later, what found no room is known.
    worker.call(() -> "kept").join();
    List<LoopMetrics> loops = system.metrics().loops();
    assertThat(loops).extracting(LoopMetrics::name).isSorted().hasSize(2);
    LoopMetrics sender = loops.get(0);
    assertThat(sender.actors()).isEqualTo(2);
    assertThat(sender.unsent()).isEqualTo(10 * RING + 1 - RING);
    LoopMetrics receiver = loops.get(1);
    assertThat(receiver.actors()).isEqualTo(1);
    assertThat(receiver.ringCapacity()).isEqualTo(RING);
    assertThat(receiver.ringOccupancy()).isEqualTo(RING);
  }

  @Test
  void aHandlerSeesItselfAndWhatItsLoopHandledBefore() {
    worker.note(1, "");
    Metrics metrics =
        (Metrics)
            worker
                .call(
                    () -> {
                      IntStream.range(0, 7).forEach(i -> worker.note(i, ""));
                      return system.metrics();
                    })
                .join();
    assertThat(metrics.contract(WorkerRef.CONTRACT).handled()).isEqualTo(2);
    assertThat(metrics.loops().get(0).backlog()).isEqualTo(7);
  }

  @Test
  void aDeferredMessageIsHandledOnce() {
    WorkerRef child =
        (WorkerRef)
            worker
                .call(
                    () ->
                        behavior.context.spawnWith(
                            WorkerRef.CONTRACT,
                            "child",
                            context -> new TestWorker(),
                            Spawn.defaults().dispatcher("own")))
                .join();
    TestThreads.occupy(child, gate);
    worker.run(
        () -> {
          throw new IllegalStateException("restart me, when my child has stopped");
        });
    IntStream.range(0, 30).forEach(i -> worker.note(i, ""));
    assertThat(bell.ask(() -> "all of them were looked at").join()).isNotNull();
    assertThat(system.metrics().contract(WorkerRef.CONTRACT))
        .isEqualTo(ofWorkersOfWhichOneWasRestarted(3, 30));
    gate.countDown();
    assertThat(whenClosed().contract(WorkerRef.CONTRACT))
        .isEqualTo(ofWorkersOfWhichOneWasRestarted(33, 30));
    assertThat(system.metrics().total().deferred()).isEqualTo(30);
  }

  @Test
  void deadLettersAreCountedWhereverTheyCameToBe() {
    worker.run(() -> behavior.context.stop());
    worker.note(1, "finds a stopped actor");
    bell.ask(() -> "").join();
    assertThat(system.metrics().total().deadLetters()).isEqualTo(1);
    system.close();
    worker.note(2, "finds a closed system");
    bell.alarm(() -> {});
    Metrics metrics = system.metrics();
    assertThat(metrics.contract(WorkerRef.CONTRACT)).isEqualTo(ofWorkers(1, 2, 0, 0));
    assertThat(metrics.contract(BellRef.CONTRACT).deadLetters()).isEqualTo(1);
    assertThat(metrics.deadLetters()).isEqualTo(system.deadLetterCount()).isEqualTo(3);
    assertThat(metrics.total().deadLetters()).as("taken by the loop").isEqualTo(1);
  }

  @Test
  void whatIsRefusedBeforeItReachesALoopIsNotCountedThere() {
    TestThreads.occupy(worker, gate);
    Running closer = TestThreads.inThread(system::close);
    TestThreads.awaitClosing(system);
    worker.note(1, "from outside");
    gate.countDown();
    closer.join();
    Metrics metrics = system.metrics();
    assertThat(metrics.contract(WorkerRef.CONTRACT)).isEqualTo(ofWorkers(1, 1, 0, 0));
    assertThat(metrics.total().deadLetters()).isZero();
  }

  @Test
  void anAskThatNobodyWaitsForIsAbandoned() {
    TestThreads.occupy(worker, gate);
    worker.call(() -> "too late").cancel(false);
    gate.countDown();
    assertThat(whenClosed().contract(WorkerRef.CONTRACT)).isEqualTo(ofWorkers(1, 0, 0, 1));
  }

  @Test
  void aHandlerThatFailsIsCounted() {
    worker.run(
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
    assertThat(whenClosed().contract(WorkerRef.CONTRACT))
        .isEqualTo(ofWorkersOfWhichOneWasRestarted(1, 0));
  }

  @Test
  void aLoopThatParksHasCountedAllItDid() {
    Thread loop = TestThreads.thread("metrics-loop-0");
    TestThreads.awaitState(loop, Thread.State.WAITING);
    long parks = system.metrics().loops().get(0).counts().parks();
    assertThat(parks).isPositive();
    worker.run(() -> {});
    worker.call(() -> "").join();
    TestThreads.awaitState(loop, Thread.State.WAITING);
    LoopCounts counts = system.metrics().loops().get(0).counts();
    assertThat(counts.parks()).isGreaterThan(parks);
    assertThat(counts.turns()).isGreaterThanOrEqualTo(counts.parks());
    assertThat(counts.fromRing()).isEqualTo(2);
  }

  @Test
  void loopsThatEndTakeNothingWithThem() {
    AtomicBoolean over = new AtomicBoolean();
    Running reader =
        TestThreads.inThread(
            () -> {
              Metrics before = system.metrics();
              while (!over.get()) {
                Metrics now = system.metrics();
                assertThat(now.handled()).isGreaterThanOrEqualTo(before.handled());
                assertThat(now.total().handled()).isGreaterThanOrEqualTo(before.total().handled());
                assertThat(now.total().turns()).isGreaterThanOrEqualTo(before.total().turns());
                assertThat(now.endedLoops()).isGreaterThanOrEqualTo(before.endedLoops());
                before = now;
              }
            });
    for (int i = 0; i < 200; i++) {
      TestWorker pinned = new TestWorker();
      WorkerRef ref =
          system.spawnWith(
              WorkerRef.CONTRACT,
              null,
              context -> {
                pinned.context = context;
                return pinned;
              },
              Spawn.defaults().dispatcher("own"));
      LongStream.range(0, 9).forEach(number -> ref.note(number, ""));
      ref.call(
              () -> {
                pinned.context.stop();
                return "";
              })
          .join();
    }
    over.set(true);
    reader.join();
    Metrics metrics = whenClosed();
    assertThat(metrics.endedLoops()).isEqualTo(202);
    assertThat(metrics.loops()).isEmpty();
    assertThat(metrics.contract(WorkerRef.CONTRACT)).isEqualTo(ofWorkers(2_000, 0, 0, 0));
    assertThat(metrics.total()).isEqualTo(metrics.ended());
    assertThat(metrics.ended().handled()).isEqualTo(2_000);
  }
}

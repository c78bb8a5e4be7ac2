package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rondo.annotation.Mailbox.OnFull;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.internal.SystemAccess;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.metrics.MailboxMetrics;
import dev.rondo.spi.GeneratedRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Actors without bound that are flooded, and those who tell them. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class PressureTest {

  private static final int RING = 64;

  /** What a loop keeps for another one at most before it flushes, and its ring. */
  private static final int ON_THE_WAY = 2 * 1024 + RING;

  private static final int PER_TURN = 10;

  /** So much may wait before anybody rests, and the source goes on for some turns of a rest. */
  private static final int MOST = 1024 + ON_THE_WAY + 20 * PER_TURN;

  static class SharedTest extends PressureTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.sharded(1);
    }

    @Test
    void whoTellsANeighbourMoreThanTheLaneShouldHoldRests() {
      start();
      WorkerRef source = spawn("source", new TestWorker());
      TestThreads.suspend(source);
      int turns = 1000;
      for (int i = 0; i < turns; i++) {
        source.run(this::tellSink);
      }
      ActorControl.of(source).resume();
      assertComplete((long) turns * PER_TURN);
      assertThat(counted().rests()).isPositive();
    }

    @Test
    void manyMessagesToAsManyActorsAreNoFlood() {
      start();
      List<WorkerRef> crowd = new ArrayList<>();
      for (int i = 0; i < 5000; i++) {
        crowd.add(spawn("one-" + i, new TestWorker()));
      }
      AtomicInteger handled = new AtomicInteger();
      WorkerRef source = spawn("source", new TestWorker());
      source.run(() -> crowd.forEach(one -> one.run(handled::incrementAndGet)));
      await().until(() -> handled.get() == crowd.size());
      assertThat(counted().rests()).isZero();
    }
  }

  static class TwoLoopsTest extends PressureTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.sharded(2);
    }

    @Test
    void whatWaitsGoesAlongWhenTheActorMovesAndSoDoesItsPressure() {
      start();
      ActorControl.of(sink).suspend();
      WorkerRef source = source();
      soon().until(() -> counted().pressed() == 1 && counted().rests() > 1);
      for (int i = 0; i < 4; i++) {
        move(sink);
        move(source);
        long rests = counted().rests();
        soon().until(() -> counted().rests() > rests);
        assertThat(counted().pressed()).isEqualTo(1);
      }
      assertThat(told).hasValueLessThan(MOST + 200 * PER_TURN);
      ActorControl.of(sink).resume();
      endWell();
    }

    private void move(WorkerRef ref) {
      ActorCell<?, ?> cell = (ActorCell<?, ?>) ((GeneratedRef) ref).cell;
      EventLoop from = cell.loop();
      List<EventLoop> others = new ArrayList<>(SystemAccess.loopsOf(system).running());
      others.remove(from);
      cell.post(new ControlTask(() -> from.give(List.of(cell), others.get(0))));
      soon().until(() -> cell.loop() != from);
    }
  }

  static class WorkStealingTest extends PressureTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.workStealing(2);
    }
  }

  static class PinnedTest extends PressureTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.pinned();
    }
  }

  @EnabledForJreRange(min = JRE.JAVA_21)
  static class VirtualTest extends PressureTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.virtual();
    }
  }

  final List<Stall> stalls = new CopyOnWriteArrayList<>();
  ActorSystem system;
  WorkerRef sink;

  /** How many messages the sink was told, and how many have come to it in their order. */
  final AtomicLong told = new AtomicLong();

  private volatile long handled;
  private final AtomicBoolean isEnough = new AtomicBoolean();
  private final CountDownLatch gate = new CountDownLatch(1);

  abstract Dispatcher dispatcher();

  void start() {
    start(Duration.ofSeconds(30));
  }

  private void start(Duration handlerBudget) {
    system =
        ActorSystem.builder("pressure")
            .dispatcher(dispatcher())
            .ringSize(RING)
            .onStall(stalls::add)
            .handlerBudget(handlerBudget)
            .blockingHandlerBudget(handlerBudget)
            .create();
    sink =
        spawn(
            "sink",
            new TestWorker() {
              @Override
              public void note(long number, String text) {
                if (number == handled) {
                  handled = number + 1;
                }
              }
            });
  }

  @AfterEach
  void stop() {
    isEnough.set(true);
    gate.countDown();
    system.close();
  }

  WorkerRef spawn(String name, TestWorker made) {
    return system.spawn(WorkerRef.CONTRACT, name, () -> made);
  }

  static ConditionFactory soon() {
    return await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1));
  }

  MailboxMetrics counted() {
    return system.metrics().contract(WorkerRef.CONTRACT).mailboxes();
  }

  /** An actor that tells the sink without end, a little in each turn. */
  WorkerRef source() {
    WorkerRef source = spawn("source", new TestWorker());
    source.run(() -> goOn(source));
    return source;
  }

  private void goOn(WorkerRef source) {
    tellSink();
    if (!isEnough.get()) {
      source.run(() -> goOn(source));
    }
  }

  void tellSink() {
    for (int i = 0; i < PER_TURN; i++) {
      sink.note(told.getAndIncrement(), "");
    }
  }

  void assertComplete(long all) {
    soon().until(() -> handled == all);
    assertCalm();
  }

  private void assertCalm() {
    soon().until(() -> counted().pressed() == 0 && counted().resting() == 0);
  }

  void endWell() {
    long before = handled;
    soon().until(() -> handled > before + 2000);
    isEnough.set(true);
    assertCalm();
    soon().until(() -> handled == told.get());
  }

  @Test
  void whoTellsASuspendedActorGoesOnSlowlyUntilThatHandlesWhatItHas() {
    start();
    TestThreads.suspend(sink);
    source();
    soon().until(() -> counted().rests() >= 3);
    assertThat(counted().pressed()).isEqualTo(1);
    assertThat(told).hasValueLessThan(MOST);
    ActorControl.of(sink).resume();
    endWell();
  }

  @Test
  void andAgainIfItIsSuspendedAgain() {
    start();
    source();
    for (int i = 0; i < 3; i++) {
      ActorControl.of(sink).suspend();
      soon().until(() -> counted().pressed() == 1 && counted().resting() == 1);
      ActorControl.of(sink).resume();
      long before = handled;
      soon().until(() -> handled > before + 2000);
    }
    endWell();
  }

  @Test
  void itGoesOnWhenThatActorStops() {
    start();
    TestThreads.suspend(sink);
    source();
    soon().until(() -> counted().pressed() == 1 && counted().resting() == 1);
    ActorControl.of(sink).stopNow();
    long before = system.deadLetterCount();
    soon().until(() -> system.deadLetterCount() > before + 5000);
    assertThat(counted().pressed()).isZero();
  }

  @Test
  void restsArePassedOnUpstream() {
    start();
    TestThreads.suspend(sink);
    AtomicInteger passed = new AtomicInteger();
    WorkerRef middle = spawn("middle", new TestWorker());
    WorkerRef first = spawn("first", new TestWorker());
    passOn(first, middle, passed);
    soon().until(() -> counted().pressed() == 2 && counted().resting() == 2);
    long rests = counted().rests();
    soon().until(() -> counted().rests() > rests + 3);
    assertThat(passed.get()).isLessThan(3 * MOST);
    ActorControl.of(sink).resume();
    endWell();
    soon().until(() -> told.get() == passed.get());
  }

  @Test
  void aChainIsAsSlowAsItsLastWhichIsBounded() {
    start();
    int stages = 4;
    AtomicInteger written = new AtomicInteger();
    WorkerRef writer =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "writer",
            context -> new TestWorker(),
            Spawn.defaults().mailbox(8, OnFull.BACKPRESSURE));
    TestThreads.suspend(writer);
    List<WorkerRef> chain = new ArrayList<>();
    for (int i = 0; i < stages; i++) {
      chain.add(spawn("stage-" + i, new TestWorker()));
    }
    AtomicInteger passed = new AtomicInteger();
    feed(chain, writer, written, passed);
    soon().until(() -> counted().resting() == stages && counted().pressed() == stages - 1);
    long rests = counted().rests();
    int before = passed.get();
    assertThat(before).isLessThan(stages * MOST);
    soon().until(() -> counted().rests() > rests + 20);
    assertThat(passed.get() - before).isLessThan(21 * PER_TURN);
    ActorControl.of(writer).resume();
    soon().until(() -> written.get() > 5000);
    isEnough.set(true);
    soon().until(() -> written.get() == passed.get());
    assertCalm();
  }

  /** Has the first of the chain send through it to the writer, without end. */
  private void feed(
      List<WorkerRef> chain, WorkerRef writer, AtomicInteger written, AtomicInteger passed) {
    chain
        .get(0)
        .run(
            () -> {
              for (int i = 0; i < PER_TURN; i++) {
                passed.incrementAndGet();
                send(chain, 1, writer, written);
              }
              if (!isEnough.get()) {
                feed(chain, writer, written, passed);
              }
            });
  }

  private static void send(
      List<WorkerRef> chain, int stage, WorkerRef writer, AtomicInteger written) {
    if (stage == chain.size()) {
      writer.run(written::incrementAndGet);
    } else {
      chain.get(stage).run(() -> send(chain, stage + 1, writer, written));
    }
  }

  private void passOn(WorkerRef self, WorkerRef next, AtomicInteger passed) {
    self.run(
        () -> {
          for (int i = 0; i < PER_TURN; i++) {
            next.run(
                () -> {
                  sink.note(told.getAndIncrement(), "");
                });
            passed.incrementAndGet();
          }
          if (!isEnough.get()) {
            passOn(self, next, passed);
          }
        });
  }

  @Test
  void aThreadOutsideWaitsUntilAFloodIsOver() {
    start();
    TestThreads.suspend(sink);
    WorkerRef middle = spawn("middle", new TestWorker());
    AtomicInteger sent = new AtomicInteger();
    TestThreads.Running thread =
        TestThreads.inThread(
            () -> {
              while (!isEnough.get()) {
                sent.incrementAndGet();
                middle.run(
                    () -> {
                      sink.note(told.getAndIncrement(), "");
                    });
              }
            });
    soon().until(() -> counted().rests() > 5); // Turns, after each of which it rests again.
    thread.awaitWaiting();
    assertThat(sent).hasValueLessThan(MOST);
    isEnough.set(true);
    ActorControl.of(sink).resume();
    thread.join();
    assertThat(counted().waits()).isPositive();
    assertComplete(sent.get());
  }

  @Test
  void actorsThatFloodEachOtherGoOn() {
    start();
    int each = 8000;
    AtomicInteger count = new AtomicInteger();
    List<WorkerRef> pair =
        List.of(spawn("left", new TestWorker()), spawn("right", new TestWorker()));
    for (int i = 0; i < 2; i++) {
      WorkerRef other = pair.get(1 - i);
      pair.get(i)
          .run(
              () ->
                  LongStream.range(0, each / 4)
                      .forEach(k -> other.run(() -> bounce(count, other, pair))));
    }
    soon().until(() -> count.get() > 5 * each);
    isEnough.set(true);
    assertCalm();
  }

  private void bounce(AtomicInteger count, WorkerRef self, List<WorkerRef> pair) {
    count.incrementAndGet();
    if (!isEnough.get()) {
      WorkerRef other = pair.get(0) == self ? pair.get(1) : pair.get(0);
      other.run(() -> bounce(count, other, pair));
    }
  }

  @Test
  void whoFindsTheWayToAnotherLoopJammedRests() {
    start();
    WorkerRef source = source();
    TestThreads.occupy(sink, gate); // Its loop does nothing else, so its ring is full.
    if (isOnLoopOf(source)) {
      return;
    }
    soon().until(() -> counted().rests() >= 3);
    assertThat(counted().pressed()).isZero();
    long before = told.get();
    assertThat(before - handled).isLessThan(MOST);
    gate.countDown();
    endWell();
  }

  private boolean isOnLoopOf(WorkerRef source) {
    return ((ActorCell<?, ?>) ((GeneratedRef) source).cell).loop()
        == ((ActorCell<?, ?>) ((GeneratedRef) sink).cell).loop();
  }

  @Test
  void aReportOfASlowHandlerSaysHowManyRest() {
    start(Duration.ofMillis(50));
    TestThreads.suspend(sink);
    source();
    soon().until(() -> counted().pressed() == 1 && counted().resting() == 1);
    TestThreads.occupy(spawn("slow", new TestWorker()), gate);
    soon().until(() -> !stalls.isEmpty());
    assertThat(stalls.get(0).text()).contains("in its system 1 actors are flooded or full, and ");
  }

  @Test
  void aFloodWithoutEndIsReported() {
    start();
    TestThreads.suspend(sink);
    for (int i = 0; i < 70_000; i++) {
      sink.note(i, "");
    }
    soon().until(() -> !stalls.isEmpty());
    assertThat(stalls).hasSize(1);
    assertThat(stalls.get(0).actor()).isEqualTo("pressure/sink");
    assertThat(stalls.get(0).text())
        .startsWith("65537 messages wait for pressure/sink on ")
        .contains("Spawn.mailbox");
  }

  @Test
  void anActorWithABoundHasItsOwnLimit() {
    start();
    WorkerRef bounded =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "bounded",
            context -> new TestWorker(),
            Spawn.defaults().mailbox(5000, OnFull.FAIL));
    TestThreads.suspend(bounded);
    for (int i = 0; i < 5000; i++) {
      bounded.note(i, "");
    }
    assertThat(counted().pressed()).isZero();
    assertThat(counted().full()).isEqualTo(1);
  }
}

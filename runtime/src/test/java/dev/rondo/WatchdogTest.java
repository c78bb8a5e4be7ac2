package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.internal.loop.VirtualThreads;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds loops up is reported, on real threads; exactly when, is tried in simulations. */
@Timeout(60)
class WatchdogTest {

  private static final Duration BUDGET = Duration.ofMillis(20);

  private final BlockingQueue<Stall> stalls = new LinkedBlockingQueue<>();

  private enum On {
    SHARED,
    PINNED,
    VIRTUAL;

    Dispatcher dispatcher() {
      return switch (this) {
        case SHARED -> Dispatchers.sharded(1);
        case PINNED -> Dispatchers.pinned();
        case VIRTUAL -> Dispatchers.virtual();
      };
    }
  }

  private ActorSystem system(On on) {
    assumeTrue(on != On.VIRTUAL || VirtualThreads.areThere());
    return ActorSystem.builder("watched")
        .dispatcher(on.dispatcher())
        .handlerBudget(BUDGET)
        .blockingHandlerBudget(BUDGET)
        .onStall(stalls::add)
        .create();
  }

  private Stall await(Predicate<Stall> condition) throws InterruptedException {
    Stall stall = stalls.take();
    while (!condition.test(stall)) {
      stall = stalls.take();
    }
    return stall;
  }

  @ParameterizedTest
  @EnumSource(On.class)
  void aHandlerOverItsBudgetIsReportedUntilItEnds(On on) throws Exception {
    try (ActorSystem system = system(on)) {
      WorkerRef worker = TestWorker.spawn(system, "busy", new TestWorker());
      CountDownLatch gate = new CountDownLatch(1);
      TestThreads.occupy(worker, gate);
      Stall first = stalls.take();
      assertThat(first.actor()).isEqualTo("watched/busy");
      assertThat(first.method()).isEqualTo("dev.rondo.Worker.run(Task)");
      assertThat(first.lasting()).isGreaterThanOrEqualTo(BUDGET);
      assertThat(first.isOver()).isFalse();
      assertThat(first.waiting()).isZero();
      assertThat(first.suspects()).hasSize(1);
      assertThat(first.suspects().get(0).stack())
          .anyMatch(frame -> frame.getMethodName().equals("await"))
          .anyMatch(frame -> frame.getClassName().equals(TestWorker.class.getName()));
      assertThat(first.text())
          .contains(first.loop(), "in dev.rondo.Worker.run(Task) of watched/busy for");

      Stall second = stalls.take();
      assertThat(second.lasting()).isGreaterThanOrEqualTo(first.lasting().multipliedBy(2));

      worker.note(1, "waits");
      worker.note(2, "waits");
      assertThat(await(stall -> stall.waiting() > 0).waiting()).isEqualTo(2);

      gate.countDown();
      Stall last = await(Stall::isOver);
      assertThat(last.actor()).isEqualTo("watched/busy");
      assertThat(last.suspects()).isEmpty();
    }
  }

  @Test
  void whatAHandlerHasSentToItsOwnLoopWaitsBehindIt() throws Exception {
    try (ActorSystem system = system(On.SHARED)) {
      WorkerRef worker = TestWorker.spawn(system, "busy", new TestWorker());
      CountDownLatch gate = new CountDownLatch(1);
      worker.run(
          () -> {
            worker.run(gate::await);
            worker.note(1, "behind");
            worker.note(2, "behind");
            worker.note(3, "behind");
          });
      Stall stall = await(some -> "dev.rondo.Worker.run(Task)".equals(some.method()));
      assertThat(stall.waiting()).isEqualTo(3);
      gate.countDown();
      await(Stall::isOver);
    }
  }

  @Test
  void aFactoryThatTakesTooLongIsReportedAsATaskOfItsActor() throws Exception {
    try (ActorSystem system = system(On.SHARED)) {
      CountDownLatch gate = new CountDownLatch(1);
      WorkerRef slow =
          system.spawnWith(
              WorkerRef.CONTRACT,
              "slow-start",
              context -> {
                Tasks.run(gate::await);
                return new TestWorker();
              });
      Stall stall = stalls.take();
      assertThat(stall.actor()).isEqualTo(slow.path());
      assertThat(stall.method()).isNull();
      assertThat(stall.text()).contains("a task of watched/slow-start");
      gate.countDown();
      await(Stall::isOver);
    }
  }

  @Test
  void aControlMessageThatTakesTooLongIsReported() throws Exception {
    try (ActorSystem system = system(On.SHARED)) {
      CountDownLatch gate = new CountDownLatch(1);
      BellRef bell = system.spawn(BellRef.CONTRACT, TestBell::new);
      bell.alarm(gate::await);
      Stall stall = stalls.take();
      assertThat(stall.method()).isEqualTo("dev.rondo.Bell.alarm(Task)");
      gate.countDown();
      await(Stall::isOver);
    }
  }

  @Test
  void aListenerThatThrowsIsToldTheNext() throws Exception {
    try (ActorSystem system =
        ActorSystem.builder("watched")
            .dispatcher(Dispatchers.sharded(1))
            .handlerBudget(BUDGET)
            .onStall(
                stall -> {
                  stalls.add(stall);
                  throw new IllegalStateException("on purpose");
                })
            .create()) {
      WorkerRef worker = TestWorker.spawn(system, "busy", new TestWorker());
      CountDownLatch gate = new CountDownLatch(1);
      TestThreads.occupy(worker, gate);
      assertThat(stalls.take().isOver()).isFalse();
      assertThat(stalls.take().isOver()).isFalse();
      gate.countDown();
      await(Stall::isOver);
    }
  }
}

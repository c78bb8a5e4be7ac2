package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.ForwardingPlatform;
import dev.rondo.dispatch.LoopOptions;
import dev.rondo.dispatch.Platform;
import dev.rondo.dispatch.WaitStrategy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How loops wait: seen in which threads are parked for how long, and which are woken. */
@Timeout(60)
class WaitStrategyTest {

  private static final int ROUNDS = 200;

  private final Watched platform = new Watched();

  private ActorSystem start(WaitStrategy strategy) {
    return ActorSystem.builder("waiting")
        .dispatcher(Dispatchers.sharded(1, strategy).on(platform))
        .create();
  }

  private static void talkTo(WorkerRef worker) {
    for (int i = 0; i < ROUNDS; i++) {
      int round = i;
      assertThat(worker.call(() -> round).join()).isEqualTo(round);
    }
  }

  @Test
  void aBlockingLoopSleepsUntilASenderWakesIt() {
    try (ActorSystem system = start(WaitStrategy.BLOCKING)) {
      WorkerRef worker = system.spawn(WorkerRef.CONTRACT, TestWorker::new);
      Thread loop = TestThreads.thread("waiting-loop-0");
      TestThreads.awaitState(loop, Thread.State.WAITING);
      talkTo(worker);
      TestThreads.awaitState(loop, Thread.State.WAITING);

      assertThat(platform.longestParkOf(loop)).isEqualTo(Long.MAX_VALUE);
      assertThat(platform.wakeUpsOf(loop)).isPositive();
    }
  }

  @Test
  void aSleepingLoopNapsAndIsNeverWoken() {
    try (ActorSystem system = start(WaitStrategy.SLEEPING)) {
      WorkerRef worker = system.spawn(WorkerRef.CONTRACT, TestWorker::new);
      Thread loop = TestThreads.thread("waiting-loop-0");
      TestThreads.awaitState(loop, Thread.State.TIMED_WAITING);
      talkTo(worker);

      assertThat(platform.longestParkOf(loop)).isBetween(1L, TimeUnit.MICROSECONDS.toNanos(50));
      assertThat(platform.wakeUpsOf(loop)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"YIELDING", "BUSY_SPIN"})
  void aLoopThatSpinsIsNeitherParkedNorWoken(WaitStrategy strategy) {
    try (ActorSystem system = start(strategy)) {
      talkTo(system.spawn(WorkerRef.CONTRACT, TestWorker::new));
      Thread loop = TestThreads.thread("waiting-loop-0");

      assertThat(platform.longestParkOf(loop)).isZero();
      assertThat(platform.wakeUpsOf(loop)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPinnedLoopWaitsInEachWayAndEndsWithItsActor(WaitStrategy strategy) {
    try (ActorSystem system =
        ActorSystem.builder("waiting").dispatcher(Dispatchers.pinned(strategy)).create()) {
      TestWorker behavior = new TestWorker();
      WorkerRef worker = TestWorker.spawn(system, "one", behavior);
      talkTo(worker);
      Thread loop = (Thread) worker.call(Thread::currentThread).join();
      worker.run(() -> behavior.context.stop());

      TestThreads.awaitState(loop, Thread.State.TERMINATED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anInterruptDoesNotKeepALoopFromWaiting(WaitStrategy strategy) {
    try (ActorSystem system = start(strategy)) {
      WorkerRef worker = system.spawn(WorkerRef.CONTRACT, TestWorker::new);
      worker.run(() -> Thread.currentThread().interrupt());
      talkTo(worker);
    }
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "virtual threads need JDK 21")
  void aVirtualLoopDoesNotSpin() {
    LoopOptions options = LoopOptions.virtual();

    assertThat(options.waitStrategy(WaitStrategy.BLOCKING).isVirtual()).isTrue();
    assertThatThrownBy(() -> options.waitStrategy(WaitStrategy.BUSY_SPIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BUSY_SPIN");
  }

  /** The JVM, and who is parked and woken in it. */
  private static final class Watched extends ForwardingPlatform {
    private final Map<Thread, Long> parks = new ConcurrentHashMap<>();
    private final Map<Thread, Integer> wakeUps = new ConcurrentHashMap<>();

    Watched() {
      super(Platform.jvm());
    }

    long longestParkOf(Thread thread) {
      return parks.getOrDefault(thread, 0L);
    }

    int wakeUpsOf(Thread thread) {
      return wakeUps.getOrDefault(thread, 0);
    }

    @Override
    public void park(Object blocker, long nanos) {
      parks.merge(Thread.currentThread(), nanos, Math::max);
      super.park(blocker, nanos);
    }

    @Override
    public void unpark(Thread thread) {
      wakeUps.merge(thread, 1, Integer::sum);
      super.unpark(thread);
    }
  }
}

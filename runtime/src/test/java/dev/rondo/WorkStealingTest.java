package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.LoopOptions;
import dev.rondo.metrics.LoopCounts;
import dev.rondo.metrics.SharingDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;

/** Actors of a work-stealing dispatcher go where they should. */
@Timeout(60)
class WorkStealingTest {

  private static final int CRUNCHERS = 12;
  private static final int PIECES = 60;
  private static final long PIECE_NANOS = TimeUnit.MICROSECONDS.toNanos(200);

  private final ActorSystem system =
      ActorSystem.builder("stealing").dispatcher(Dispatchers.workStealing(2)).create();

  @AfterEach
  void stop() {
    system.close();
  }

  private LoopCounts counts() {
    return system.metrics().total();
  }

  private WorkerRef spawn(Object key) {
    return system.spawnWith(
        WorkerRef.CONTRACT, null, context -> new TestWorker(), Spawn.defaults().key(key));
  }

  private static void work() {
    long start = System.nanoTime();
    while (System.nanoTime() - start < PIECE_NANOS) {
      Thread.onSpinWait();
    }
  }

  /** Plays a ball to and fro until it is told to stop. */
  private static void play(WorkerRef one, WorkerRef two, AtomicBoolean goesOn) {
    two.run(
        () -> {
          if (goesOn.get()) {
            play(two, one, goesOn);
          }
        });
  }

  @Test
  @EnabledIf("areThereTwoProcessors")
  void isWhatASystemHasForWhichNoOtherIsChosen() {
    try (ActorSystem usual = ActorSystem.create("usual")) {
      WorkerRef one = usual.spawn(WorkerRef.CONTRACT, TestWorker::new);
      WorkerRef two = usual.spawn(WorkerRef.CONTRACT, TestWorker::new);
      AtomicBoolean goesOn = new AtomicBoolean(true);
      play(one, two, goesOn);
      await().until(() -> usual.metrics().total().actorsGiven() > 0);
      goesOn.set(false);
    }
  }

  static boolean areThereTwoProcessors() {
    return Runtime.getRuntime().availableProcessors() > 1;
  }

  @Test
  void twoThatTalkToEachOtherComeTogether() {
    WorkerRef one = system.spawn(WorkerRef.CONTRACT, TestWorker::new);
    WorkerRef two = system.spawn(WorkerRef.CONTRACT, TestWorker::new);
    assertThat(one.call(Thread::currentThread).join())
        .as("born apart")
        .isNotSameAs(two.call(Thread::currentThread).join());
    AtomicBoolean goesOn = new AtomicBoolean(true);
    play(one, two, goesOn);
    await()
        .until(
            () -> one.call(Thread::currentThread).join() == two.call(Thread::currentThread).join());
    goesOn.set(false);
    assertThat(counts().decided(SharingDecision.COMPANY)).isPositive();
    assertThat(counts().actorsGiven()).isPositive();
  }

  @Test
  void workThatWaitsGoesToWhoHasNone() throws Exception {
    Map<Thread, Boolean> threads = new ConcurrentHashMap<>();
    CountDownLatch done = new CountDownLatch(CRUNCHERS * PIECES);
    List<WorkerRef> crunchers = new ArrayList<>();
    for (int i = 0; i < CRUNCHERS; i++) {
      crunchers.add(spawn("one loop"));
    }
    Set<Object> born = ConcurrentHashMap.newKeySet();
    crunchers.forEach(each -> born.add(each.call(Thread::currentThread).join()));
    assertThat(born).as("born together").hasSize(1);
    for (int piece = 0; piece < PIECES; piece++) {
      for (WorkerRef each : crunchers) {
        each.run(
            () -> {
              work();
              threads.put(Thread.currentThread(), true);
              done.countDown();
            });
      }
    }
    done.await();
    assertThat(threads).hasSize(2);
    assertThat(counts().decided(SharingDecision.BACKLOG)).isPositive();
    assertThat(counts().actorsGiven()).isPositive();
  }

  @Test
  void oneActorStaysHoweverMuchItHas() throws Exception {
    WorkerRef busy = spawn("one loop");
    Thread home = (Thread) busy.call(Thread::currentThread).join();
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    CountDownLatch done = new CountDownLatch(PIECES);
    for (int piece = 0; piece < PIECES; piece++) {
      busy.run(
          () -> {
            work();
            threads.add(Thread.currentThread());
            done.countDown();
          });
    }
    done.await();
    assertThat(threads).containsExactly(home);
    assertThat(counts().decided(SharingDecision.ONE_ACTOR)).isPositive();
    assertThat(counts().actorsGiven()).isZero();
  }

  @Test
  void thoseOfOtherDispatchersStay() {
    try (ActorSystem sharded =
        ActorSystem.builder("sharded").dispatcher(Dispatchers.sharded(2)).create()) {
      WorkerRef one = sharded.spawn(WorkerRef.CONTRACT, TestWorker::new);
      WorkerRef two = sharded.spawn(WorkerRef.CONTRACT, TestWorker::new);
      Object home = one.call(Thread::currentThread).join();
      AtomicBoolean goesOn = new AtomicBoolean(true);
      play(one, two, goesOn);
      await().until(() -> sharded.metrics().total().fromRing() > 100_000);
      goesOn.set(false);
      assertThat(one.call(Thread::currentThread).join()).isSameAs(home);
      assertThat(sharded.metrics().total().sharing()).isEmpty();
    }
  }

  @Test
  void loopsOfOneActorEachAreNoNeighbours() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ActorSystem.builder("wrong")
                    .dispatcher(
                        loops -> {
                          loops.newNeighbours(2, LoopOptions.pinned());
                          return birth -> loops.newLoop(LoopOptions.shared());
                        })
                    .create())
        .withMessageContaining("end with their actors");
    assertThatIllegalArgumentException().isThrownBy(() -> Dispatchers.workStealing(0));
  }
}

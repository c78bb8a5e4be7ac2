package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.annotation.Mailbox.OnFull;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.metrics.MailboxMetrics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What counts in a bounded mailbox: each message once, whatever becomes of it, so that there is
 * room for exactly as many as before; and what does not.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MailboxCountTest {

  private static final int CAPACITY = 3;

  private final List<DeadLetter> deadLetters = new CopyOnWriteArrayList<>();
  private final ActorSystem system =
      ActorSystem.builder("counts")
          .dispatcher(Dispatchers.sharded(2))
          .onDeadLetter(deadLetters::add)
          .create();
  private final CountDownLatch gate = new CountDownLatch(1);
  private final List<String> notes = new CopyOnWriteArrayList<>();
  private final Map<String, ActorContext<WorkerRef>> contexts = new ConcurrentHashMap<>();

  @AfterEach
  void stop() {
    gate.countDown();
    system.close();
  }

  private WorkerRef spawn(String name, Spawn options) {
    return system.spawnWith(
        WorkerRef.CONTRACT,
        name,
        context -> {
          contexts.put(name, context);
          return new TestWorker() {
            @Override
            public void note(long number, String text) {
              MailboxCountTest.this.notes.add(number + text);
            }
          };
        },
        options);
  }

  private static ConditionFactory soon() {
    return await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1));
  }

  private WorkerRef bounded(OnFull onFull) {
    return spawn("bounded", restarting().mailbox(CAPACITY, onFull));
  }

  private static Spawn restarting() {
    return Spawn.supervision(Supervision.restart());
  }

  private void assertHasRoomForAll(WorkerRef worker) {
    assertHasRoomFor(CAPACITY, worker);
  }

  /** It refuses the one that is too many, and handles those before. */
  private void assertHasRoomFor(int capacity, WorkerRef worker) {
    soon().until(() -> hasRoom(worker));
    Semaphore blocked = new Semaphore(0);
    CountDownLatch running = new CountDownLatch(1);
    worker.run(
        () -> {
          running.countDown();
          blocked.acquire();
        });
    TestThreads.run(running::await);
    int before = notes.size();
    IntStream.range(0, capacity).forEach(i -> worker.note(i, " fits"));
    assertThatThrownBy(() -> worker.note(capacity, " is too many"))
        .isInstanceOf(MailboxFullException.class);
    blocked.release();
    soon().until(() -> notes.size() == before + capacity);
  }

  private static boolean hasRoom(WorkerRef worker) {
    try {
      return (boolean) worker.call(() -> true).join();
    } catch (MailboxFullException full) {
      return false;
    }
  }

  private static void fill(WorkerRef worker) {
    IntStream.range(0, CAPACITY).forEach(i -> worker.note(i, ""));
  }

  @Test
  void whatIsHandledCountsOnce() {
    WorkerRef worker = bounded(OnFull.FAIL);
    assertHasRoomForAll(worker);
    assertHasRoomForAll(worker);
  }

  @Test
  void whatFailsAndWhatWaitsMeanwhileCountsOnce() {
    WorkerRef worker =
        spawn(
            "bounded",
            Spawn.supervision(
                    Supervision.restart().backoff(Duration.ofMillis(20), Duration.ofMillis(20)))
                .mailbox(CAPACITY, OnFull.FAIL));
    worker.run(
        () -> {
          throw new IllegalStateException("on purpose");
        });
    soon().until(() -> system.metrics().contract(WorkerRef.CONTRACT).restarts() == 1);
    assertHasRoomForAll(worker);
    assertThat(deadLetters).isEmpty();
  }

  @Test
  void whatIsDiscardedCountsOnceWhereverItWas() {
    WorkerRef worker = bounded(OnFull.FAIL);
    TestThreads.suspend(worker);
    fill(worker);
    soon().until(() -> deferred() == CAPACITY);
    ActorControl.of(worker).discardPending();
    ActorControl.of(worker).resume();
    assertHasRoomForAll(worker);
    TestThreads.occupy(worker, gate);
    fill(worker);
    ActorControl.of(worker).discardPending();
    gate.countDown();
    assertHasRoomForAll(worker);
    assertThat(system.metrics().contract(WorkerRef.CONTRACT).discarded()).isEqualTo(2 * CAPACITY);
  }

  @Test
  void anAskThatNobodyWaitsForAnyMoreCountsOnce() {
    WorkerRef worker = bounded(OnFull.FAIL);
    TestThreads.occupy(worker, gate);
    for (int i = 0; i < CAPACITY; i++) {
      worker.call(() -> 1).cancel(false);
    }
    gate.countDown();
    assertHasRoomForAll(worker);
  }

  @Test
  void whatIsPutAsideCountsNoMore() {
    WorkerRef worker = bounded(OnFull.FAIL);
    AtomicInteger aside = new AtomicInteger();
    for (int i = 0; i < 3 * CAPACITY; i++) {
      int before = i;
      worker.run(
          () -> {
            if (aside.getAndIncrement() < 3 * CAPACITY) {
              throw contexts.get("bounded").stash();
            }
            notes.add("taken up");
          });
      soon().until(() -> aside.get() > before);
    }
    worker.run(() -> contexts.get("bounded").unstashAll());
    soon().until(() -> notes.size() == 3 * CAPACITY);
    assertHasRoomForAll(worker);
  }

  @Test
  void controlMessagesNeverCountEvenWhereTheyHaveToWait() {
    CountDownLatch mayFail = new CountDownLatch(1);
    AtomicInteger alarms = new AtomicInteger();
    BellRef bell =
        system.spawnWith(
            BellRef.CONTRACT,
            "bell",
            context -> new TestBell(),
            Spawn.supervision(
                    Supervision.restart().backoff(Duration.ofMillis(50), Duration.ofMillis(50)))
                .mailbox(1, OnFull.DROP_OLDEST));
    bell.ring(
        () -> {
          mayFail.await();
          throw new IllegalStateException("on purpose");
        });
    mayFail.countDown();
    soon().until(() -> system.metrics().contract(BellRef.CONTRACT).failures() == 1);
    for (int i = 0; i < 10; i++) {
      bell.alarm(alarms::incrementAndGet);
    }
    bell.ring(() -> {});
    soon().until(() -> alarms.get() == 10);
    bell.ask(() -> 1).join();
    assertThat(deadLetters).isEmpty();
    CountDownLatch running = new CountDownLatch(1);
    bell.ring(
        () -> {
          running.countDown();
          gate.await();
        });
    TestThreads.run(running::await);
    bell.ring(() -> {});
    bell.ring(() -> {});
    Ask<Object> last = bell.ask(() -> 1);
    gate.countDown();
    last.join();
    soon().until(() -> deadLetters.size() == 2);
  }

  @Test
  void ticksAreNeitherCountedNorRefused() {
    for (OnFull onFull : OnFull.values()) {
      WorkerRef worker = spawn("with-" + onFull, restarting().mailbox(1, onFull));
      worker
          .call(
              () -> {
                contexts
                    .get("with-" + onFull)
                    .timers()
                    .fixedDelay("tick", Duration.ofMillis(1), self -> self.note(0, " " + onFull));
                return true;
              })
          .join();
      long before = deferred();
      TestThreads.suspend(worker);
      worker.note(1, " waits");
      soon().until(() -> deferred() == before + 2); // A tick has come as well.
      ActorControl.of(worker).resume();
      soon().until(() -> notes.stream().filter(("0 " + onFull)::equals).count() > 2);
      worker.run(() -> contexts.get("with-" + onFull).timers().cancelAll());
      if (onFull == OnFull.FAIL) {
        assertHasRoomFor(1, worker);
      }
      ActorControl.of(worker).stopNow();
    }
    assertThat(notes).contains("1 waits");
    assertThat(system.metrics().contract(WorkerRef.CONTRACT).failures()).isZero();
  }

  @Test
  void whoForwardsToAFullActorGoesOnAndTheAskerHearsOfIt() {
    WorkerRef full = spawn("full", restarting().mailbox(1, OnFull.FAIL));
    TestThreads.occupy(full, gate);
    full.note(1, "");
    WorkerRef desk =
        system.spawnWith(WorkerRef.CONTRACT, "desk", context -> new Desk(context, full));
    assertThatThrownBy(() -> desk.call(() -> 1).join())
        .hasCauseInstanceOf(MailboxFullException.class)
        .hasMessageContaining("the mailbox of counts/full is full; it has room for 1");
    assertThat(desk.later(() -> CompletableFuture.completedStage("goes on")).join())
        .isEqualTo("goes on");
    soon().until(() -> deadLetters.size() == 1);
  }

  private static final class Desk extends TestWorker {
    private final WorkerRef to;

    Desk(ActorContext<WorkerRef> context, WorkerRef to) {
      this.context = context;
      this.to = to;
    }

    @Override
    public Object call(Call task) {
      throw context.forward(to);
    }
  }

  @Test
  void anActorThatTellsItselfDoesNotWaitForItself() {
    WorkerRef worker = spawn("self", restarting().mailbox(1, OnFull.BACKPRESSURE));
    worker.run(
        () ->
            IntStream.range(0, 10).forEach(i -> contexts.get("self").self().note(i, " to itself")));
    soon().until(() -> notes.size() == 10);
    assertThat(mailboxes().rests()).isZero();
  }

  @Test
  void anActorMaySendMoreThanThereIsRoomForBeforeItHasStarted() {
    WorkerRef full = spawn("full", restarting().mailbox(1, OnFull.BACKPRESSURE));
    TestThreads.occupy(full, gate);
    WorkerRef eager =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "eager",
            context -> {
              IntStream.range(0, 5).forEach(i -> full.note(i, " from a factory"));
              return new TestWorker();
            });
    assertThat(eager.call(() -> "has its turn in spite of that").join()).isNotNull();
    gate.countDown();
    soon().until(() -> notes.size() == 5);
  }

  @Test
  void repliesComeThroughToAnActorThatIsFull() {
    WorkerRef other = spawn("other", restarting());
    WorkerRef full = spawn("full", restarting().mailbox(1, OnFull.FAIL));
    CountDownLatch mayAnswer = new CountDownLatch(1);
    CountDownLatch hasAsked = new CountDownLatch(1);
    full.run(
        () -> {
          Ask<Object> ask =
              other.call(
                  () -> {
                    mayAnswer.await();
                    return "reply";
                  });
          contexts.get("full").hold(ask.thenAccept(reply -> notes.add(reply.toString())));
          hasAsked.countDown();
        });
    TestThreads.run(hasAsked::await);
    full.note(1, " waits");
    assertThatThrownBy(() -> full.note(2, "")).isInstanceOf(MailboxFullException.class);
    mayAnswer.countDown();
    soon().until(() -> notes.equals(List.of("reply", "1 waits")));
  }

  private long deferred() {
    return system.metrics().contract(WorkerRef.CONTRACT).deferred();
  }

  private MailboxMetrics mailboxes() {
    return system.metrics().contract(WorkerRef.CONTRACT).mailboxes();
  }

  @Test
  void metricsSayWhatBecameOfWhatHadNoRoom() {
    WorkerRef failing = spawn("failing", restarting().mailbox(1, OnFull.FAIL));
    WorkerRef newest = spawn("newest", restarting().mailbox(1, OnFull.DROP_NEWEST));
    WorkerRef oldest = spawn("oldest", restarting().mailbox(1, OnFull.DROP_OLDEST));
    WorkerRef slow = spawn("slow", restarting().mailbox(1, OnFull.BACKPRESSURE));
    List<WorkerRef> all = List.of(failing, newest, oldest, slow);
    all.forEach(TestThreads::suspend);
    all.forEach(worker -> worker.note(1, ""));
    assertThat(mailboxes()).isEqualTo(new MailboxMetrics(4, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    assertThatThrownBy(() -> failing.note(2, "")).isInstanceOf(MailboxFullException.class);
    newest.note(2, "");
    oldest.note(2, "");
    assertThatThrownBy(() -> slow.within(Duration.ZERO).note(2, ""))
        .isInstanceOf(MailboxFullException.class);
    WorkerRef sender = spawn("sender", restarting());
    sender.run(() -> slow.note(2, ""));
    soon().until(() -> mailboxes().rests() == 1);
    soon().until(() -> mailboxes().droppedOldest() == 1);
    MailboxMetrics counted = mailboxes();
    assertThat(counted)
        .isEqualTo(
            new MailboxMetrics(4, 0, 0, 1, 1, 1, 1, counted.restNanos(), 1, counted.waitNanos()));
    assertThat(counted.restNanos()).isGreaterThanOrEqualTo(Duration.ofMillis(50).toNanos());
    assertThat(counted.waitNanos()).isPositive();
    system.close();
    assertThat(mailboxes().full()).isZero();
  }
}

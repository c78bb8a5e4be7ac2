package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.annotation.Mailbox.OnFull;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Actors for which only so many messages may wait. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class MailboxTest {

  static class SharedTest extends MailboxTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.sharded(1);
    }
  }

  static class TwoLoopsTest extends MailboxTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.sharded(2);
    }
  }

  static class PinnedTest extends MailboxTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.pinned();
    }
  }

  @EnabledForJreRange(min = JRE.JAVA_21)
  static class VirtualTest extends MailboxTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.virtual();
    }
  }

  private final List<DeadLetter> deadLetters = new CopyOnWriteArrayList<>();
  private final ActorSystem system =
      ActorSystem.builder("mailboxes")
          .dispatcher(dispatcher())
          .askTimeout(Duration.ofMinutes(1))
          .onDeadLetter(deadLetters::add)
          .create();
  private final CountDownLatch gate = new CountDownLatch(1);
  private final TestWorker behavior = new TestWorker();

  abstract Dispatcher dispatcher();

  @AfterEach
  void stop() {
    gate.countDown();
    system.close();
  }

  private WorkerRef spawn(String name, TestWorker made, Spawn options) {
    return system.spawnWith(
        WorkerRef.CONTRACT,
        name,
        context -> {
          made.context = context;
          return made;
        },
        options);
  }

  private WorkerRef bounded(int capacity, OnFull onFull) {
    return spawn("bounded", behavior, Spawn.defaults().mailbox(capacity, onFull));
  }

  /** Has it handle something until the gate opens, so that what comes waits. */
  private void occupy(WorkerRef worker) {
    TestThreads.occupy(worker, gate);
  }

  private static void tell(WorkerRef worker, int from, int to) {
    LongStream.rangeClosed(from, to).forEach(i -> worker.note(i, ""));
  }

  /** What it has noted when it has come to the end. */
  private List<String> notesOf(WorkerRef worker) {
    gate.countDown();
    await().until(() -> (boolean) worker.call(() -> true).join());
    return behavior.notes;
  }

  @Test
  void aMailboxThatFailsHoldsExactlySoMany() {
    WorkerRef worker = bounded(3, OnFull.FAIL);
    occupy(worker);
    tell(worker, 1, 3);
    assertThatThrownBy(() -> worker.note(4, ""))
        .isInstanceOf(MailboxFullException.class)
        .hasMessage(
            "the mailbox of mailboxes/bounded is full; it has room for 3; the message was not"
                + " sent. Send less, or later, or say otherwise by Spawn.mailbox or @Mailbox");
    assertThatThrownBy(() -> worker.call(() -> 1)).isInstanceOf(MailboxFullException.class);
    gate.countDown();
    awaitRoom(worker);
    assertThat(notesOf(worker)).containsExactly("1", "2", "3");
    assertThat(deadLetters).isEmpty();
  }

  private static void awaitRoom(WorkerRef worker) {
    await()
        .until(
            () -> {
              try {
                return worker.call(() -> true).join() != null;
              } catch (MailboxFullException full) {
                return false;
              }
            });
  }

  @Test
  void theNewestMayBecomeADeadLetter() {
    WorkerRef worker = bounded(3, OnFull.DROP_NEWEST);
    occupy(worker);
    tell(worker, 1, 5);
    Ask<Object> tooMuch = worker.call(() -> 1);
    assertThatThrownBy(tooMuch::join).hasCauseInstanceOf(MailboxFullException.class);
    gate.countDown();
    await().until(() -> behavior.notes.size() == 3);
    assertThat(notesOf(worker)).containsExactly("1", "2", "3");
    await().until(() -> deadLetters.size() == 3);
    assertThat(deadLetters.get(0).reason())
        .isEqualTo("the mailbox of mailboxes/bounded is full; it has room for 3");
  }

  @Test
  void theOldestMayBecomeDeadLetters() {
    WorkerRef worker = bounded(3, OnFull.DROP_OLDEST);
    occupy(worker);
    Ask<Object> oldest = worker.call(() -> 1);
    tell(worker, 1, 10);
    gate.countDown();
    assertThatThrownBy(oldest::join).hasCauseInstanceOf(MailboxFullException.class);
    await().until(() -> behavior.notes.contains("10"));
    assertThat(notesOf(worker)).containsExactly("8", "9", "10");
    await().until(() -> deadLetters.size() == 8);
  }

  @Test
  void theyDoSoAlsoWhileTheActorIsSuspended() {
    WorkerRef worker = bounded(3, OnFull.DROP_OLDEST);
    TestThreads.suspend(worker);
    tell(worker, 1, 10);
    await().until(() -> deadLetters.size() == 7);
    ActorControl.of(worker).resume();
    await().until(() -> behavior.notes.contains("10"));
    assertThat(notesOf(worker)).containsExactly("8", "9", "10");
  }

  @Test
  void aThreadWaitsForRoom() {
    WorkerRef worker = bounded(2, OnFull.BACKPRESSURE);
    occupy(worker);
    tell(worker, 1, 2);
    AtomicInteger sent = new AtomicInteger();
    TestThreads.Running sender =
        TestThreads.inThread(
            () -> {
              worker.note(3, "");
              sent.incrementAndGet();
            });
    sender.awaitWaiting();
    assertThat(sent).hasValue(0);
    gate.countDown();
    sender.join();
    assertThat(notesOf(worker)).containsExactly("1", "2", "3");
  }

  @Test
  void butNoLongerThanItsRefAllows() {
    WorkerRef worker = bounded(1, OnFull.BACKPRESSURE);
    occupy(worker);
    worker.note(1, "");
    assertThatThrownBy(() -> worker.within(Duration.ZERO).note(2, ""))
        .isInstanceOf(MailboxFullException.class)
        .hasMessage(
            "no room in the mailbox of mailboxes/bounded within 0 ms; the message was not sent");
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> worker.note(2, "")).hasMessageContaining("interrupted while waiting");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(notesOf(worker)).containsExactly("1");
  }

  @Test
  void norLongerThanTheActorLives() {
    WorkerRef worker = bounded(1, OnFull.BACKPRESSURE);
    occupy(worker);
    worker.note(1, "");
    TestThreads.Running sender = TestThreads.inThread(() -> worker.note(2, ""));
    sender.awaitWaiting();
    ActorControl.of(worker).stopNow();
    gate.countDown();
    sender.join();
    await().until(() -> deadLetters.size() == 2);
  }

  @Test
  void anActorRestsAfterItsHandlerSoThatAMailboxExceedsItsCapacityByOneTurn() {
    int perTurn = 5;
    int turns = 200;
    AtomicLong told = new AtomicLong();
    AtomicLong most = new AtomicLong();
    List<Long> seen = new ArrayList<>();
    WorkerRef slow = bounded(10, OnFull.BACKPRESSURE);
    WorkerRef fast = spawn("fast", new TestWorker(), Spawn.defaults());
    for (int turn = 0; turn < turns; turn++) {
      fast.run(
          () -> {
            for (int i = 0; i < perTurn; i++) {
              long number = told.getAndIncrement();
              slow.run(
                  () -> {
                    seen.add(number);
                    most.accumulateAndGet(told.get() - number, Math::max);
                  });
            }
          });
    }
    await().until(() -> told.get() == (long) turns * perTurn);
    assertThat(slow.call(() -> List.copyOf(seen)).join())
        .isEqualTo(LongStream.range(0, told.get()).boxed().toList());
    assertThat(most).as("waiting at once, or in hand").hasValueLessThanOrEqualTo(10 + 2 * perTurn);
  }

  @Test
  void actorsThatFillEachOtherGoOn() {
    TestWorker[] workers = {new TestWorker(), new TestWorker()};
    WorkerRef[] refs = new WorkerRef[2];
    AtomicInteger handled = new AtomicInteger();
    Spawn one = Spawn.defaults().mailbox(1, OnFull.BACKPRESSURE);
    refs[0] = spawn("left", workers[0], one);
    refs[1] = spawn("right", workers[1], one);
    for (int i = 0; i < 2; i++) {
      WorkerRef other = refs[1 - i];
      for (int n = 0; n < 5; n++) {
        refs[i].run(
            () -> LongStream.range(0, 20).forEach(k -> other.run(handled::incrementAndGet)));
      }
    }
    await().until(() -> handled.get() == 200);
  }

  @Test
  void norLongerThanTheSystemIsOpen() {
    WorkerRef worker = bounded(1, OnFull.BACKPRESSURE);
    occupy(worker);
    worker.note(1, "");
    TestThreads.Running sender = TestThreads.inThread(() -> worker.note(2, ""));
    sender.awaitWaiting();
    system.shutdown();
    sender.join();
    await().until(() -> deadLetters.size() == 1);
  }

  @Test
  void aCapacityBelowOneIsRefused() {
    assertThatThrownBy(() -> Spawn.defaults().mailbox(0, OnFull.FAIL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a mailbox must have room for a message, not 0");
  }
}

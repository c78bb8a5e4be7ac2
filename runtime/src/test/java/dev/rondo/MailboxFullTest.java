package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rondo.TestThreads.Running;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MailboxFullTest {

  private static final int RING = 64;

  private final TestWorker behavior = new TestWorker();
  private final CountDownLatch gate = new CountDownLatch(1);
  private ActorSystem system;
  private WorkerRef worker;

  @BeforeEach
  void fillTheRing() {
    system = ActorSystem.builder("full").dispatcher(Dispatchers.sharded()).ringSize(RING).create();
    worker = system.spawn(WorkerRef.CONTRACT, "worker", () -> behavior);
    TestThreads.occupy(worker, gate);
    // The message that runs keeps its slot until its handler returns.
    LongStream.range(0, RING - 1).forEach(i -> worker.note(i, ""));
  }

  @AfterEach
  void stop() {
    gate.countDown();
    system.close();
  }

  private List<String> notesWhenOpen() {
    gate.countDown();
    worker.call(() -> "barrier").join();
    return behavior.notes;
  }

  private static List<String> numbersBelow(int limit) {
    return IntStream.range(0, limit).mapToObj(Integer::toString).toList();
  }

  @Test
  void withinZeroThrowsAtOnceAndSendsNothing() {
    WorkerRef hasty = worker.within(Duration.ZERO);
    assertThatThrownBy(() -> hasty.note(99, ""))
        .isInstanceOf(MailboxFullException.class)
        .hasMessage("no room in the mailbox of full/worker within 0 ms; the message was not sent");
    assertThatThrownBy(() -> hasty.call(() -> "never")).isInstanceOf(MailboxFullException.class);
    assertThatThrownBy(() -> hasty.later(CompletableFuture::new))
        .isInstanceOf(MailboxFullException.class);
    assertThat(notesWhenOpen()).isEqualTo(numbersBelow(RING - 1));
    assertThat(system.deadLetterCount()).isZero();
  }

  @Test
  void withinZeroSendsWhereThereIsRoom() {
    notesWhenOpen();
    worker.within(Duration.ZERO).note(RING - 1, "");
    assertThat(notesWhenOpen()).isEqualTo(numbersBelow(RING));
  }

  @Test
  void aWaitForRoomEndsWhenItTookAsLongAsTheRefAllows() {
    assertThatThrownBy(() -> worker.within(Duration.ofMillis(20)).note(99, ""))
        .isInstanceOf(MailboxFullException.class)
        .hasMessage("no room in the mailbox of full/worker within 20 ms; the message was not sent");
    assertThat(notesWhenOpen()).isEqualTo(numbersBelow(RING - 1));
  }

  @Test
  void anInterruptEndsTheWaitForRoomAndKeepsItsFlag() {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    AtomicBoolean flag = new AtomicBoolean();
    Running sender =
        TestThreads.inThread(
                () -> {
                  thrown.set(catchThrowable(() -> worker.note(99, "")));
                  flag.set(Thread.currentThread().isInterrupted());
                })
            .awaitWaiting();
    sender.thread.interrupt();
    sender.join();
    assertThat(thrown.get())
        .isInstanceOf(MailboxFullException.class)
        .hasMessage(
            "interrupted while waiting for room in the mailbox of full/worker; the message was not"
                + " sent");
    assertThat(flag).isTrue();
    assertThat(notesWhenOpen()).isEqualTo(numbersBelow(RING - 1));
    assertThat(system.deadLetterCount()).isZero();
  }

  @Test
  void anInterruptedThreadMaySendWhereThereIsRoom() {
    notesWhenOpen();
    AtomicBoolean flag = new AtomicBoolean();
    TestThreads.inThread(
            () -> {
              Thread.currentThread().interrupt();
              worker.note(RING - 1, "");
              flag.set(Thread.currentThread().isInterrupted());
            })
        .join();
    assertThat(flag).isTrue();
    assertThat(notesWhenOpen()).isEqualTo(numbersBelow(RING));
  }

  @Test
  void aWaitForRoomEndsWhenRoomComes() {
    Running sender =
        TestThreads.inThread(
                () -> LongStream.range(RING - 1, 1_000).forEach(i -> worker.note(i, "")))
            .awaitWaiting();
    gate.countDown();
    sender.join();
    assertThat(notesWhenOpen()).isEqualTo(numbersBelow(1_000));
  }

  @Test
  void asksWaitForRoomToo() {
    Running asker =
        TestThreads.inThread(() -> assertThat(worker.call(() -> "in").join()).isEqualTo("in"))
            .awaitWaiting();
    gate.countDown();
    asker.join();
  }

  @Test
  void manyThreadsThatWaitForRoomLoseNothing() {
    List<Running> senders =
        IntStream.range(0, 4)
            .mapToObj(
                sender ->
                    TestThreads.inThread(
                            () ->
                                LongStream.range(0, 2_000)
                                    .forEach(i -> worker.note(i, "/" + sender)))
                        .awaitWaiting())
            .toList();
    gate.countDown();
    senders.forEach(Running::join);
    assertThat(notesWhenOpen()).hasSize(RING - 1 + 4 * 2_000);
    for (int sender = 0; sender < 4; sender++) {
      String suffix = "/" + sender;
      assertThat(behavior.notes.stream().filter(note -> note.endsWith(suffix)))
          .containsExactlyElementsOf(LongStream.range(0, 2_000).mapToObj(i -> i + suffix).toList());
    }
  }

  @Test
  void waitsForRoomEndAsDeadLettersWhenTheSystemCloses() {
    List<Running> senders =
        IntStream.range(0, 3)
            .mapToObj(i -> TestThreads.inThread(() -> worker.note(RING - 1, "")).awaitWaiting())
            .toList();
    Running closer = TestThreads.inThread(system::close);
    TestThreads.awaitClosing(system);
    gate.countDown();
    closer.join();
    senders.forEach(Running::join);
    assertThat(system.deadLetterCount()).isEqualTo(3);
    assertThat(behavior.notes).isEqualTo(numbersBelow(RING - 1));
  }

  @Test
  void anAskThatWaitsForRoomFailsWhenTheSystemCloses() {
    List<Running> askers =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    TestThreads.inThread(
                            () ->
                                worker
                                    .call(() -> "never")
                                    .exceptionally(
                                        failure -> {
                                          assertThat(failure)
                                              .isInstanceOf(ActorStoppedException.class);
                                          return "stopped";
                                        })
                                    .join())
                        .awaitWaiting())
            .toList();
    Running closer = TestThreads.inThread(system::close);
    TestThreads.awaitClosing(system);
    gate.countDown();
    closer.join();
    askers.forEach(Running::join);
    assertThat(system.deadLetterCount()).isEqualTo(3);
  }
}

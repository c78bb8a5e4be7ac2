package dev.rondo;

import static dev.rondo.TestThreads.inThread;
import static dev.rondo.TestThreads.occupy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.dispatch.Dispatchers;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.spi.GeneratedRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Control messages of a contract; {@link Bell#alarm} is one. */
@Timeout(60)
class ControlTest {

  private static final int RING = 64;
  private static final Duration A_WHILE = Duration.ofMillis(200);

  private final List<DeadLetter> deadLetters = new CopyOnWriteArrayList<>();
  private final List<String> seen = new ArrayList<>();
  private final CountDownLatch gate = new CountDownLatch(1);
  private ActorSystem system;
  private BellRef bell;
  private WorkerRef other;

  @BeforeEach
  void start() {
    system =
        ActorSystem.builder("control")
            .dispatcher(Dispatchers.sharded(1))
            .ringSize(RING)
            .onDeadLetter(deadLetters::add)
            .create();
    bell = system.spawn(BellRef.CONTRACT, "bell", TestBell::new);
    other = system.spawn(WorkerRef.CONTRACT, "other", TestWorker::new);
  }

  @AfterEach
  void stop() {
    gate.countDown();
    system.close();
  }

  private void ring(int number) {
    bell.ring(() -> seen.add("ring " + number));
  }

  private void alarm(int number) {
    bell.alarm(() -> seen.add("alarm " + number));
  }

  private Object seen() {
    return bell.ask(() -> List.copyOf(seen)).join();
  }

  /** What was seen when all control messages before have been handled. */
  private Object seenByAlarms() {
    CompletableFuture<Object> copy = new CompletableFuture<>();
    bell.alarm(() -> copy.complete(List.copyOf(seen)));
    return copy.join();
  }

  @Test
  void aThreadsControlMessageOvertakesWhatWaits() {
    occupy(other, gate);
    ring(0);
    ring(1);
    alarm(0);
    alarm(1);
    gate.countDown();
    assertThat(seen()).isEqualTo(List.of("alarm 0", "alarm 1", "ring 0", "ring 1"));
  }

  @Test
  void anActorsControlMessageOvertakesWhatWaits() {
    other
        .call(
            () -> {
              ring(0);
              alarm(0);
              ring(1);
              alarm(1);
              return null;
            })
        .join();
    assertThat(seen()).isEqualTo(List.of("alarm 0", "alarm 1", "ring 0", "ring 1"));
  }

  @Test
  void aControlMessageOvertakesWhatWasDeferred() {
    ActorControl.of(bell).suspend();
    seenByAlarms();
    ring(0);
    ring(1);
    occupy(other, gate);
    ActorControl.of(bell).resume();
    alarm(0);
    alarm(1);
    gate.countDown();
    assertThat(seen()).isEqualTo(List.of("alarm 0", "alarm 1", "ring 0", "ring 1"));
  }

  @Test
  void aControlMessageOvertakesWhatWaitsAlsoInATurnThatIsLong() {
    BellRef slow =
        system.spawnWith(
            BellRef.CONTRACT,
            "slow",
            context -> {
              BellRef self = context.self();
              self.ring(() -> seen.add("ring"));
              self.alarm(() -> seen.add("alarm"));
              EventLoop loop = ((ActorCell<?, ?>) ((GeneratedRef) self).cell).loop();
              await().pollInSameThread().until(loop::isTurnLong);
              return new TestBell();
            });
    assertThat(slow.ask(() -> List.copyOf(seen)).join()).isEqualTo(List.of("alarm", "ring"));
  }

  /** Has the bell fail, and begin anew that much later; then what makes it does that. */
  private void fail(Duration backOff, Worker.Task whenMadeAnew) {
    boolean[] isMade = new boolean[1];
    bell =
        system.spawnWith(
            BellRef.CONTRACT,
            "cracked",
            context -> {
              if (isMade[0]) {
                Tasks.run(whenMadeAnew);
              }
              isMade[0] = true;
              return new TestBell();
            },
            Spawn.supervision(Supervision.restart().backoff(backOff, backOff)));
    bell.ring(
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
    ring(0);
    settle(); // It has failed.
  }

  /** Has the loop come by all that was sent to it. */
  private void settle() {
    other.call(() -> "by the ring").join();
    other.call(() -> "and once more, behind the control messages of that turn").join();
  }

  @Test
  void controlMessagesThatWaitForARestartComeBeforeLaterOnes() {
    fail(A_WHILE, () -> inThread(() -> alarm(2)).join());
    alarm(0);
    alarm(1);
    assertThat(seen()).isEqualTo(List.of("alarm 0", "alarm 1", "alarm 2", "ring 0"));
  }

  @Test
  void controlMessagesThatWaitForARestartMindNoSuspensionAndAreNotDiscarded() {
    CompletableFuture<String> isMadeAnew = new CompletableFuture<>();
    fail(A_WHILE, () -> isMadeAnew.complete("made"));
    alarm(0);
    settle();
    ActorControl.of(bell).suspend();
    ActorControl.of(bell).discardPending();
    isMadeAnew.join();
    assertThat(seenByAlarms()).isEqualTo(List.of("alarm 0"));
    ActorControl.of(bell).resume();
    assertThat(seen()).isEqualTo(List.of("alarm 0"));
  }

  @Test
  void controlMessagesThatWaitForARestartAreDeadLettersWhenItStopsBefore() {
    fail(Duration.ofHours(1), () -> seen.add("made anew"));
    alarm(0);
    alarm(1);
    settle();
    ActorControl.of(bell).stopNow();
    ActorControl.of(bell).whenStopped().join();
    system.close();
    assertThat(deadLetters)
        .extracting(DeadLetter::message)
        .filteredOn(BellMessage.Alarm.class::isInstance)
        .hasSize(2);
    assertThat(seen).isEmpty();
  }

  @Test
  void controlMessagesOfOneSenderKeepTheirOrder() {
    List<String> inOrder = IntStream.range(0, 1000).mapToObj(i -> "alarm " + i).toList();
    IntStream.range(0, 1000).forEach(this::alarm);
    assertThat(seenByAlarms()).isEqualTo(inOrder);
    bell.alarm(seen::clear);
    assertThat((List<?>) seenByAlarms()).isEmpty(); // What another sends next could overtake it.
    other
        .call(
            () -> {
              IntStream.range(0, 1000).forEach(this::alarm);
              return null;
            })
        .join();
    assertThat(seenByAlarms()).isEqualTo(inOrder);
  }

  @Test
  void anActorWithManyControlMessagesHoldsUpNeitherOthersNorOrdinaryMessages() {
    BellRef second = system.spawn(BellRef.CONTRACT, "second", TestBell::new);
    occupy(other, gate);
    IntStream.range(0, 1000).forEach(this::alarm);
    second.alarm(() -> seen.add("second's alarm"));
    ring(0);
    gate.countDown();
    assertThat((List<?>) seenByAlarms()).filteredOn("alarm 999"::equals).hasSize(1);
    List<?> order = (List<?>) seen();
    assertThat(order.indexOf("second's alarm")).isBetween(0, 2);
    assertThat(order.indexOf("ring 0")).isBetween(0, 999);
  }

  @Test
  void controlMessagesFromOutsideAndFromTheLoopAllRunAndKeepTheirOrder() {
    TestThreads.Running outside =
        inThread(() -> IntStream.range(0, 1000).forEach(i -> bell.alarm(() -> seen.add("o" + i))));
    other
        .call(
            () -> {
              IntStream.range(0, 1000).forEach(i -> bell.alarm(() -> seen.add("l" + i)));
              return null;
            })
        .join();
    outside.join();
    seenByAlarms();
    List<?> all = (List<?>) seen();
    assertThat(all.stream().filter(each -> each.toString().startsWith("o")))
        .isEqualTo(IntStream.range(0, 1000).mapToObj(i -> "o" + i).toList());
    assertThat(all.stream().filter(each -> each.toString().startsWith("l")))
        .isEqualTo(IntStream.range(0, 1000).mapToObj(i -> "l" + i).toList());
  }

  @Test
  void aControlMessageToAStoppedActorIsADeadLetter() {
    bell.ring(
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
    assertThatThrownBy(bell.ask(() -> "gone")::join)
        .hasCauseInstanceOf(ActorStoppedException.class);
    Worker.Task task = () -> {};
    bell.alarm(task);
    system.close();
    assertThat(deadLetters)
        .contains(new DeadLetter(bell, new BellMessage.Alarm(task), "the actor has stopped"));
  }

  @Test
  void aControlMessageToAClosedSystemIsADeadLetter() {
    system.close();
    Worker.Task task = () -> {};
    bell.alarm(task);
    assertThat(system.deadLetterCount()).isEqualTo(1);
  }

  @Test
  void everyControlMessageIsHandledOrADeadLetterWhileTheSystemCloses() {
    CountDownLatch flowing = new CountDownLatch(100);
    int[] sent = new int[1];
    TestThreads.Running sender =
        inThread(
            () -> {
              while (system.deadLetterCount() == 0) {
                bell.alarm(
                    () -> {
                      seen.add("alarm");
                      flowing.countDown();
                    });
                sent[0]++;
              }
            });
    Tasks.run(flowing::await);
    system.close();
    sender.join();
    assertThat(seen.size() + system.deadLetterCount()).isEqualTo(sent[0]);
  }

  @Test
  void aControlMessageFailsItsActorAsAnyOther() {
    bell.alarm(
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
    assertThatThrownBy(bell.ask(() -> "gone")::join)
        .hasCauseInstanceOf(ActorStoppedException.class);
  }
}

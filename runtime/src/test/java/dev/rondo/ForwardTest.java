package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they complete.
class ForwardTest {

  private final List<DeadLetter> deadLetters = new CopyOnWriteArrayList<>();
  private final ActorSystem system =
      ActorSystem.builder("mail")
          .dispatcher(Dispatchers.sharded(2))
          .onDeadLetter(deadLetters::add)
          .create();
  private final TestWorker clerk = new TestWorker();
  private final WorkerRef clerkRef = TestWorker.spawn(system, "clerk", clerk);

  /** Hands everything on. */
  private final WorkerRef deskRef =
      system.spawnWith(WorkerRef.CONTRACT, "desk", context -> new Desk(context));

  @AfterEach
  void stop() {
    system.close();
  }

  private final class Desk extends TestWorker {

    Desk(ActorContext<WorkerRef> context) {
      this.context = context;
    }

    @Override
    public void note(long number, String text) {
      throw context.forward(clerkRef);
    }

    @Override
    public Object call(Call task) {
      throw context.forward(clerkRef);
    }
  }

  @Test
  void tellsGoOnInTheirOrderWithTheirParameters() {
    IntStream.range(0, 1_000).forEach(i -> deskRef.note(i, "th"));
    deskRef.call(() -> "all that came before").join();
    assertThat(clerkRef.call(() -> List.copyOf(clerk.notes)).join())
        .isEqualTo(IntStream.range(0, 1_000).mapToObj(i -> i + "th").toList());
  }

  @Test
  void anAskIsAnsweredByWhoHandlesIt() {
    assertThat(deskRef.call(() -> clerk.context.self().path()).join()).isEqualTo("mail/clerk");
  }

  @Test
  void theAskKeepsWhatIsLeftOfItsTime() {
    Duration time = Duration.ofSeconds(50);
    Object left =
        deskRef.within(time).call(() -> clerk.context.currentAsk().orElseThrow().timeLeft()).join();
    assertThat((Duration) left).isPositive().isLessThanOrEqualTo(time);
  }

  @Test
  void errorsComeFromWhoHandlesIt() {
    assertThatThrownBy(
            deskRef.call(
                    () -> {
                      throw new Worker.Declared("of the clerk");
                    })
                ::join)
        .hasRootCauseInstanceOf(Worker.Declared.class);
    assertThat(deskRef.call(() -> "the desk goes on").join()).isEqualTo("the desk goes on");
  }

  @Test
  void whatGoesToTheDeadIsADeadLetter() {
    clerkRef.run(() -> clerk.context.stop());
    await().until(() -> clerkRef.call(() -> 1).isCompletedExceptionally());
    assertThatThrownBy(deskRef.call(() -> 2)::join).hasCauseInstanceOf(ActorStoppedException.class);
    deskRef.note(3, "");
    await()
        .until(
            () ->
                deadLetters.stream()
                    .anyMatch(letter -> letter.message() instanceof WorkerMessage.Note));
  }

  @Test
  void itIsForMessagesThatAreHandled() {
    CompletableFuture<Throwable> inStage = new CompletableFuture<>();
    clerkRef.run(
        () ->
            deskRef
                .call(() -> 1)
                .thenAccept(
                    one -> {
                      try {
                        throw clerk.context.forward(deskRef);
                      } catch (IllegalStateException e) {
                        inStage.complete(e);
                      }
                    }));
    assertThat(inStage.join())
        .hasMessage("ActorContext.forward of mail/clerk was called while it handled no message");
    assertThatThrownBy(() -> clerk.context.forward(deskRef))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aMessageOfAnotherContractIsNotForThatRef() {
    TestBell bell = new TestBell();
    BellRef face = (BellRef) clerkRef.call(() -> clerk.context.face(BellRef.CONTRACT, bell)).join();
    CompletableFuture<Throwable> seen = new CompletableFuture<>();
    face.ring(
        () -> {
          try {
            throw clerk.context.forward(deskRef);
          } catch (IllegalArgumentException e) {
            seen.complete(e);
          }
        });
    assertThat(seen.join()).hasMessageContaining("it has another contract");
  }
}

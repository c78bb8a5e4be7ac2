package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rondo.dispatch.Dispatchers;
import dev.rondo.spi.Vouched;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Runs in a JVM of its own, with {@code -Drondo.checked=true}: see the module's POM. */
@EnabledIfSystemProperty(named = "rondo.checked", matches = "true")
@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they complete.
class CheckedModeTest {

  private final CountDownLatch gate = new CountDownLatch(1);
  private ActorSystem system;
  private WorkerRef worker;
  private int sent;

  /** What a real contract would have as a moved parameter; its receiver writes to it. */
  private static final class Order implements Worker.Call {
    private final List<String> lines = new ArrayList<>(List.of("tea"));

    @Override
    public Object call() {
      lines.add("milk");
      return lines.size();
    }
  }

  @BeforeEach
  void start() {
    // On a loop that it never leaves, as replies may overtake what an actor that moves was told.
    system = ActorSystem.builder("checked").dispatcher(Dispatchers.sharded()).create();
    worker =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "worker",
            context -> new TestWorker(),
            Spawn.supervision(Supervision.resume()));
  }

  @AfterEach
  void stop() {
    gate.countDown();
    system.close();
  }

  @Test
  void whatNobodyWritesToArrives() {
    assertThat(worker.call(new Order()).join()).isEqualTo(2);
  }

  @Test
  void aWriteAfterTheSendFailsTheMessageAndShowsThePlaceOfTheSend() {
    worker.run(gate::await);
    Order order = new Order();
    Ask<Object> ask = worker.call(order);
    order.lines.add("sugar");
    gate.countDown();

    Throwable failure = catchThrowable(ask::join);

    assertThat(failure)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(ActorFailedException.class)
        .hasRootCauseMessage("dev.rondo.Worker.call(Call) was sent to checked/worker here");
    Throwable shared = failure.getCause().getCause();
    assertThat(shared)
        .isInstanceOf(SharedStateException.class)
        .hasMessageStartingWith(
            "'task' of dev.rondo.Worker.call(Call) was changed after it had been sent to ");
    assertThat(shared.getCause().getStackTrace())
        .anyMatch(frame -> frame.getClassName().equals(CheckedModeTest.class.getName()));
  }

  @Test
  void aTypeArgumentThatCanChangeIsRefusedByValue() {
    assertThat(Vouched.checked("text", "key")).isEqualTo("text");
    assertThatThrownBy(() -> Vouched.checked(new ArrayList<String>(), "key"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "'key' is, or holds, a java.util.ArrayList, which both sides could change. Its type"
                + " parameter is @Sendable: use a type argument that is immutable or safe for"
                + " several threads.");
  }

  @Test
  void theReceiverMayWriteToWhatItHandles() {
    Order order = new Order();

    assertThat(worker.call(order).join()).isEqualTo(2);
    assertThat(order.lines).containsExactly("tea", "milk");
  }

  @Test
  void aReplyThatIsChangedOnItsWayFailsTheAsk() throws Exception {
    CompletableFuture<Throwable> seen = new CompletableFuture<>();
    worker.run(
        () -> {
          // In one lane: the reply is under way while the second message is handled.
          List<String> reply = new ArrayList<>();
          worker.call(() -> reply).whenComplete((value, failure) -> seen.complete(failure));
          worker.run(() -> reply.add("late"));
        });

    assertThat(seen.get(30, TimeUnit.SECONDS))
        .isInstanceOf(SharedStateException.class)
        .hasMessageContaining("dev.rondo.Worker.call(Call) asked of ");
  }

  @Test
  void aReplyThatIsNotChangedArrivesAsItself() throws Exception {
    CompletableFuture<Object> seen = new CompletableFuture<>();
    List<String> reply = new ArrayList<>();
    worker.run(() -> worker.call(() -> reply).thenAccept(seen::complete));

    assertThat(seen.get(30, TimeUnit.SECONDS)).isSameAs(reply);
  }

  @Test
  void aSenderWhoseStackEndsLeavesNoHoleInTheRing() throws Exception {
    for (int depth = 0; depth < 3; depth++) {
      int start = depth;
      Runnable sending = () -> overflow(start);
      // Small: in checked mode each send writes down the whole stack.
      Thread sender = new Thread(null, sending, "sender", 224 * 1024);
      sender.start();
      sender.join();
      assertThat(sent).isPositive();
      assertThat(worker.call(new Order()).get(30, TimeUnit.SECONDS)).isEqualTo(2);
    }
  }

  private void overflow(int depth) {
    assertThat(catchThrowable(() -> descend(depth))).isInstanceOf(StackOverflowError.class);
  }

  private int descend(int depth) {
    return depth > 0 ? descend(depth - 1) + 1 : sendAndDescend();
  }

  @SuppressWarnings("InfiniteRecursion") // It is the point.
  private int sendAndDescend() {
    worker.run(() -> {});
    sent++;
    return sendAndDescend() + 1;
  }

  @Test
  void aDeadLetterIsFromTheRefThatItWasSentTo() throws Exception {
    CompletableFuture<DeadLetter> seen = new CompletableFuture<>();
    try (ActorSystem other =
        ActorSystem.builder("other")
            .dispatcher(Dispatchers.sharded())
            .onDeadLetter(seen::complete)
            .create()) {
      TestWorker behavior = new TestWorker();
      WorkerRef stopped =
          other.spawnWith(
              WorkerRef.CONTRACT,
              "w",
              context -> {
                behavior.context = context;
                return behavior;
              });
      stopped.run(() -> behavior.context.stop());
      stopped.note(1, "late");

      assertThat(seen.get(30, TimeUnit.SECONDS).recipient()).isInstanceOf(WorkerRef.class);
    }
  }
}

package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorFailedException;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StandInTest {

  private final ActorSystem system = ActorSystem.create("standing");

  @AfterEach
  void close() {
    system.close();
  }

  /** Keeps what it is called with, and answers when told. */
  private static final class Mock implements Ledger {
    final List<String> calls = new ArrayList<>();
    final CompletableFuture<List<String>> later = new CompletableFuture<>();

    @Override
    public void note(String entry) {
      if (entry.isEmpty()) {
        throw new IllegalArgumentException("an empty entry was not expected");
      }
      calls.add(entry);
    }

    @Override
    public void pass(LedgerRef next, int rest) {
      next.note("passed " + rest);
    }

    @Override
    public List<String> entries() {
      if (calls.isEmpty()) {
        throw new IllegalStateException("nothing");
      }
      return calls;
    }

    @Override
    public CompletionStage<List<String>> entriesOf(LedgerRef other) {
      return later;
    }
  }

  @Test
  void callsHaveReachedTheObjectWhenTheyReturn() {
    Mock mock = new Mock();
    LedgerRef ref = StandIn.ref(system, LedgerRef.CONTRACT, mock);
    ref.note("one");
    ref.pass(ref, 2);
    assertThat(mock.calls).containsExactly("one", "passed 2");
    assertThat(ref.entries().join()).containsExactly("one", "passed 2");
  }

  @Test
  void anActorThatAsksItIsAnswered() {
    Mock mock = new Mock();
    mock.calls.add("of the mock");
    LedgerRef ref = StandIn.ref(system, LedgerRef.CONTRACT, mock);
    LedgerRef actor = system.spawnWith(LedgerRef.CONTRACT, "actor", LedgerActor::new);
    assertThat(actor.entriesOf(ref).join()).containsExactly("of the mock");
  }

  @Test
  void aStageAnswersWhenItIsComplete() {
    Mock mock = new Mock();
    LedgerRef ref = StandIn.ref(system, LedgerRef.CONTRACT, mock);
    Ask<List<String>> answer = ref.entriesOf(ref);
    assertThat(answer.toCompletableFuture()).isNotDone();
    mock.later.complete(List.of("late"));
    assertThat(answer.join()).containsExactly("late");
  }

  @Test
  void whatItThrowsFailsTheAskOrTheTell() {
    LedgerRef ref = StandIn.ref(system, LedgerRef.CONTRACT, new Mock());
    assertThatThrownBy(() -> ref.note("")).hasMessage("an empty entry was not expected");
    assertThatThrownBy(ref.entries()::join)
        .hasCauseInstanceOf(ActorFailedException.class)
        .hasRootCauseMessage("nothing");
  }
}

package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TestProbeTest {

  // @start region="probe"
  @Test
  void aProbeStandsWhereAnActorWould() {
    try (ActorSystem system = ActorSystem.create("probing")) {
      TestProbe<LedgerRef> probe = TestProbe.of(system, LedgerRef.CONTRACT);
      LedgerRef asker = system.spawnWith(LedgerRef.CONTRACT, "asker", LedgerActor::new);

      Ask<List<String>> answer = asker.entriesOf(probe.ref());
      probe.expectAsk(LedgerMessage.Entries.class).reply(List.of("from the probe"));

      assertThat(answer.join()).containsExactly("from the probe");
    }
  }

  // @end

  @Test
  void messagesAreSeenInOrderAsTheirRecords() {
    try (ActorSystem system = ActorSystem.create("probing")) {
      TestProbe<LedgerRef> probe = TestProbe.of(system, LedgerRef.CONTRACT);
      probe.ref().note("one");
      probe.ref().note("two");
      assertThat(probe.expect(LedgerMessage.Note.class).entry()).isEqualTo("one");
      assertThat(probe.expect(LedgerMessage.Note.class)).isEqualTo(new LedgerMessage.Note("two"));
    }
  }

  @Test
  void anAskCanFail() {
    try (ActorSystem system = ActorSystem.create("probing")) {
      TestProbe<LedgerRef> probe = TestProbe.of(system, LedgerRef.CONTRACT);
      Ask<List<String>> answer = probe.ref().entries();
      probe.expectAsk(LedgerMessage.Entries.class).fail(new IllegalStateException("no"));
      assertThatThrownBy(answer::join).hasRootCauseMessage("no");
    }
  }

  @Test
  void asksCanBeAnsweredByThemselves() {
    try (ActorSystem system = ActorSystem.create("probing")) {
      TestProbe<LedgerRef> probe =
          TestProbe.of(system, LedgerRef.CONTRACT)
              .answer(LedgerMessage.Entries.class, message -> List.of("always"));
      assertThat(probe.ref().entries().join()).containsExactly("always");
      assertThat(probe.ref().entries().join()).containsExactly("always");
      assertThat(probe.messages()).isEmpty();
      probe.answer(
          LedgerMessage.Entries.class,
          message -> {
            throw new IllegalStateException("no");
          });
      assertThatThrownBy(probe.ref().entries()::join).hasRootCauseMessage("no");
    }
  }

  @Test
  void fishingThrowsAwayWhatComesBefore() {
    try (ActorSystem system = ActorSystem.create("probing")) {
      TestProbe<LedgerRef> probe = TestProbe.of(system, LedgerRef.CONTRACT);
      probe.ref().note("one");
      probe.ref().pass(probe.ref(), 1);
      probe.ref().note("two");
      Ask<List<String>> answer = probe.ref().entries();
      probe.ref().note("three");
      assertThat(probe.messages()).hasSize(5).contains(new LedgerMessage.Note("three"));
      assertThat(probe.fish(LedgerMessage.Note.class, note -> note.entry().startsWith("t")))
          .isEqualTo(new LedgerMessage.Note("two"));
      probe.fishAsk(LedgerMessage.Entries.class, ask -> true).reply(List.of());
      assertThat(answer.join()).isEmpty();
      probe.waiting(Duration.ofMillis(20));
      assertThatThrownBy(() -> probe.fish(LedgerMessage.Note.class, note -> false))
          .isInstanceOf(AssertionError.class)
          .hasMessage(probe.ref().path() + " got no such Note within 20 ms, but [note(three)]");
    }
  }

  @Test
  void whatIsIgnoredIsNotKept() {
    try (ActorSystem system = ActorSystem.create("probing")) {
      TestProbe<LedgerRef> probe =
          TestProbe.of(system, LedgerRef.CONTRACT).ignore(LedgerMessage.Note.class);
      probe.ref().note("one");
      probe.ref().pass(probe.ref(), 1);
      assertThat(probe.expect(LedgerMessage.Pass.class).rest()).isEqualTo(1);
    }
  }

  @Test
  void whatIsMissingOrElseIsSaid() {
    Simulation.run(
        1,
        simulation -> {
          try (ActorSystem system =
              ActorSystem.builder("probing")
                  .dispatcher(simulation.of(Dispatchers.sharded(1)))
                  .create()) {
            TestProbe<LedgerRef> probe = TestProbe.of(system, LedgerRef.CONTRACT);
            probe.expectNothing(Duration.ofMinutes(1));
            assertThatThrownBy(() -> probe.expect(LedgerMessage.Note.class))
                .isInstanceOf(AssertionError.class)
                .hasMessage(probe.ref().path() + " got no Note within 3000 ms");
            probe.ref().note("x");
            assertThatThrownBy(() -> probe.expect(LedgerMessage.Pass.class))
                .hasMessage(probe.ref().path() + " got note(x) instead of a Pass");
            probe.ref().note("y");
            assertThatThrownBy(() -> probe.expectNothing(Duration.ofMinutes(1)))
                .hasMessageContaining("got note(y) though nothing was expected");
          }
        });
  }

  @Test
  void aProbeIsWatchedAsAnActorIs() {
    try (ActorSystem system = ActorSystem.create("watching")) {
      TestProbe<LedgerRef> early = TestProbe.of(system, LedgerRef.CONTRACT);
      TestProbe<LedgerRef> late = TestProbe.of(system, LedgerRef.CONTRACT);
      TestProbe<LedgerRef> never = TestProbe.of(system, LedgerRef.CONTRACT);
      TestProbe<LedgerRef> told = TestProbe.of(system, LedgerRef.CONTRACT);
      late.stop();
      system.spawnWith(
          LedgerRef.CONTRACT,
          "watcher",
          context -> {
            for (TestProbe<LedgerRef> each : List.of(never, early, late)) {
              context.watch(each.ref(), stopped -> told.ref().note(stopped.path()));
            }
            context.unwatch(never.ref());
            return new LedgerActor(context);
          });
      assertThat(told.expect(LedgerMessage.Note.class).entry()).isEqualTo(late.ref().path());
      never.stop();
      early.stop();
      early.stop();
      assertThat(told.expect(LedgerMessage.Note.class).entry()).isEqualTo(early.ref().path());
      told.expectNothing(Duration.ofMillis(20));
    }
  }
}

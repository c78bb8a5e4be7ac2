package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorException;
import dev.rondo.ActorStoppedException;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.AskTimeoutException;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.resilience.Retry;
import dev.rondo.resilience.RetrySettings;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RetryTest {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final ManualTime time = new ManualTime();
  private final ActorSystem system =
      ActorSystem.builder("sys").dispatcher(time.of(Dispatchers.sharded(2))).create();
  private final TestProbe<TellerRef> probe = TestProbe.of(system, TellerRef.CONTRACT);
  private final Retry<TellerRef> retry = retry("retry", settings());
  private final TellerRef teller = retry.ref().within(Duration.ofMinutes(1));

  private static RetrySettings settings() {
    return RetrySettings.defaults().attempts(3).pauses(PAUSE, PAUSE).jitter(0);
  }

  private Retry<TellerRef> retry(String name, RetrySettings settings) {
    return Retry.create(system, probe.ref(), name, settings);
  }

  @AfterEach
  void close() {
    system.close();
  }

  private TestProbe.ExpectedAsk<Integer, TellerMessage.Balance> attempt() {
    return probe.expectAsk(TellerMessage.Balance.class);
  }

  private static ActorException broken() {
    return new ActorStoppedException("broken");
  }

  @Test
  void anAskThatFailsIsAskedAgainAfterThePause() {
    Ask<Integer> ask = teller.balance(7);
    attempt().fail(broken());
    assertThat(probe.messages()).isEmpty();
    time.advance(PAUSE, system);
    assertThat(attempt().message().number()).isEqualTo(7);
    assertThat(ask.isDone()).isFalse();
    assertThat(retry.repetitions()).isEqualTo(1);
  }

  @Test
  void theReplyOfALaterAttemptIsTheReply() {
    Ask<Integer> ask = teller.balance(7);
    attempt().fail(broken());
    time.advance(PAUSE, system);
    attempt().reply(7);
    assertThat(ask.join()).isEqualTo(7);
  }

  @Test
  void afterTheLastAttemptItFailsWithWhatThatFailedWith() {
    Ask<Integer> ask = teller.balance(7);
    attempt().fail(broken());
    time.advance(PAUSE, system);
    attempt().fail(broken());
    time.advance(PAUSE, system);
    attempt().fail(new ActorStoppedException("the last one"));
    assertThatThrownBy(ask::join).hasRootCauseMessage("the last one");
    time.advance(PAUSE.multipliedBy(10), system);
    assertThat(probe.messages()).isEmpty();
  }

  @Test
  void aDeclaredErrorIsAReplyAndNotRepeated() {
    Ask<Integer> ask = teller.balance(7);
    attempt().fail(new Teller.Overdrawn());
    assertThatThrownBy(ask::join).hasRootCauseInstanceOf(Teller.Overdrawn.class);
    assertThat(retry.repetitions()).isZero();
  }

  @Test
  void itIsRepeatedAfterADeclaredErrorWhereTheProgramSaysSo() {
    RetrySettings keen = settings().failures(Teller.Overdrawn.class::isInstance);
    Ask<Integer> ask = retry("keen", keen).ref().within(Duration.ofMinutes(1)).balance(7);
    attempt().fail(new Teller.Overdrawn());
    time.advance(PAUSE, system);
    attempt().fail(broken());
    assertThatThrownBy(ask::join).hasRootCauseMessage("broken");
  }

  @Test
  void whatThePredicateThrowsIsTheFailure() {
    RetrySettings wrong =
        settings()
            .failures(
                failure -> {
                  throw new IllegalArgumentException("cannot say");
                });
    Ask<Integer> ask = retry("wrong", wrong).ref().balance(7);
    attempt().fail(broken());
    assertThatThrownBy(ask::join).hasRootCauseMessage("cannot say");
  }

  @Test
  void anAskThatIsNotIdempotentIsRefusedByName() {
    assertThatThrownBy(() -> teller.withdraw(5))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("Teller.withdraw(int) cannot be asked through retry sys/retry")
        .hasMessageContaining("mark it @Idempotent; else ask " + probe.ref().path());
    assertThat(probe.messages()).isEmpty();
    assertThat(retry.refused()).isEqualTo(1);
  }

  @Test
  void tellsPassOnce() {
    teller.note("one");
    assertThat(probe.expect(TellerMessage.Note.class).text()).isEqualTo("one");
    assertThat(probe.messages()).isEmpty();
  }

  @Test
  void allAttemptsTogetherHaveTheTimeOfTheAsk() {
    Ask<Integer> ask = retry.ref().within(Duration.ofSeconds(5)).balance(7);
    attempt();
    time.advance(Duration.ofSeconds(5), system);
    assertThatThrownBy(ask::join).hasRootCauseInstanceOf(AskTimeoutException.class);
    time.advance(PAUSE, system);
    assertThat(probe.messages()).as("there is no time for another").isEmpty();
  }

  @Test
  void anAttemptMayHaveLessTimeThanTheAsk() {
    RetrySettings hasty = settings().attemptWithin(Duration.ofSeconds(1));
    Ask<Integer> ask = retry("hasty", hasty).ref().within(Duration.ofMinutes(1)).balance(7);
    attempt();
    time.advance(Duration.ofSeconds(1), system);
    time.advance(PAUSE, system);
    attempt().reply(8);
    assertThat(ask.join()).isEqualTo(8);
  }

  @Test
  void whenItIsCancelledTheAttemptIsAndNoneFollows() {
    Ask<Integer> ask = teller.balance(7);
    TestProbe.ExpectedAsk<Integer, TellerMessage.Balance> first = attempt();
    ask.cancel(false);
    first.reply(7); // Which nobody waits for.
    Ask<Integer> other = teller.balance(8);
    attempt().fail(broken());
    other.cancel(false);
    time.advance(PAUSE, system);
    assertThat(probe.messages()).isEmpty();
    assertThat(ask).isCancelled();
    assertThat(other).isCancelled();
  }

  @Test
  void whatIsSentWhenItIsClosedFails() {
    retry.close();
    assertThatThrownBy(() -> teller.balance(1).join())
        .hasCauseInstanceOf(ActorStoppedException.class)
        .hasMessageContaining("the retry was closed");
    retry("retry", settings()); // The name is free.
  }

  @Test
  void aContractWithoutIdempotentAsksHasNoRetry() {
    LedgerRef ledger = TestProbe.of(system, LedgerRef.CONTRACT).ref();
    assertThatThrownBy(() -> Retry.create(system, ledger, "useless", settings()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs an ask that is marked @Idempotent");
  }
}

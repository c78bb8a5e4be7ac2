package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.CircuitOpenException;
import dev.rondo.DeadLetter;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.resilience.CircuitBreaker;
import dev.rondo.resilience.CircuitChange;
import dev.rondo.resilience.CircuitSettings;
import dev.rondo.resilience.CircuitState;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CircuitBreakerTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration OPEN_FOR = Duration.ofSeconds(10);

  private final ManualTime time = new ManualTime();
  private final ActorSystem system =
      ActorSystem.builder("sys").dispatcher(time.of(Dispatchers.sharded(2))).create();
  private final TestProbe<TellerRef> probe = TestProbe.of(system, TellerRef.CONTRACT);
  private final CircuitBreaker<TellerRef> breaker = breakerOf(probe.ref(), "breaker");
  private final TellerRef teller = breaker.ref();

  private CircuitBreaker<TellerRef> breakerOf(TellerRef ref, String name) {
    CircuitSettings settings =
        CircuitSettings.defaults().window(4, 4).failureRate(0.5).openFor(OPEN_FOR).trialCalls(2);
    return CircuitBreaker.create(system, ref, name, settings);
  }

  @AfterEach
  void close() {
    system.close();
  }

  private Ask<Integer> answered() {
    Ask<Integer> ask = teller.balance(1);
    probe.expectAsk(TellerMessage.Balance.class).reply(1);
    return ask;
  }

  private void failed() {
    Ask<Integer> ask = teller.balance(1);
    probe.expectAsk(TellerMessage.Balance.class).fail(new IllegalStateException("broken"));
    assertThatThrownBy(ask::join).hasRootCauseMessage("broken");
  }

  private static void assertRefused(Ask<?> ask) {
    assertThat(ask.isCompletedExceptionally()).isTrue();
    assertThatThrownBy(ask::join).hasCauseInstanceOf(CircuitOpenException.class);
  }

  @Test
  void asksPassWhileItIsClosed() {
    assertThat(answered().join()).isEqualTo(1);
    assertThat(breaker.state()).isEqualTo(CircuitState.CLOSED);
    assertThat(breaker.refused()).isZero();
  }

  @Test
  void itOpensWhenTooManyFailAndSaysSo() {
    answered().join();
    answered().join();
    failed();
    assertThat(breaker.state()).isEqualTo(CircuitState.CLOSED);
    failed();
    assertThat(breaker.state()).isEqualTo(CircuitState.OPEN);

    Ask<Integer> ask = teller.balance(7);
    assertRefused(ask);
    assertThatThrownBy(ask::join)
        .cause()
        .hasMessageContaining("Teller.balance(int) asked of " + probe.ref().path())
        .hasMessageContaining("by way of sys/breaker failed: circuit breaker sys/breaker is open")
        .hasMessageContaining("2 of the last 4 calls failed")
        .hasMessageContaining("in 10000 ms");
    assertThat(breaker.refused()).isEqualTo(1);
    assertThat(probe.messages()).isEmpty();
  }

  @Test
  void itClosesAgainWhenTheTrialCallsSucceed() throws Exception {
    List<CircuitChange> changes = new CopyOnWriteArrayList<>();
    CompletableFuture<Void> closed = new CompletableFuture<>();
    breaker.subscribe(
        change -> {
          changes.add(change);
          if (change.to() == CircuitState.CLOSED) {
            closed.complete(null);
          }
        });
    for (int i = 0; i < 4; i++) {
      failed();
    }
    time.advance(OPEN_FOR);
    Ask<Integer> first = teller.balance(1);
    Ask<Integer> second = teller.balance(2);
    assertThat(breaker.state()).isEqualTo(CircuitState.HALF_OPEN);
    assertRefused(teller.balance(3));
    probe.expectAsk(TellerMessage.Balance.class).reply(1);
    assertThat(breaker.state()).isEqualTo(CircuitState.HALF_OPEN);
    probe.expectAsk(TellerMessage.Balance.class).reply(2);
    assertThat(breaker.state()).isEqualTo(CircuitState.CLOSED);
    assertThat(first.join() + second.join()).isEqualTo(3);

    closed.get(10, TimeUnit.SECONDS);
    assertThat(changes)
        .extracting(CircuitChange::to)
        .containsExactly(CircuitState.OPEN, CircuitState.HALF_OPEN, CircuitState.CLOSED);
    assertThat(changes).extracting(CircuitChange::breaker).containsOnly("sys/breaker");
  }

  @Test
  void tellsPassWhileItIsClosedAndAreDeadLettersWhileItIsOpen() throws Exception {
    CompletableFuture<DeadLetter> letter = new CompletableFuture<>();
    system.deadLetters().subscribe(letter::complete);
    teller.note("passes");
    assertThat(probe.expect(TellerMessage.Note.class).text()).isEqualTo("passes");

    breaker.forceOpen();
    teller.note("does not");
    DeadLetter lost = letter.get(10, TimeUnit.SECONDS);
    assertThat(lost.via()).isEqualTo("sys/breaker");
    assertThat(lost.recipient()).isEqualTo(probe.ref());
    assertThat(lost.reason()).contains("circuit breaker sys/breaker is open");
    assertThat(probe.messages()).isEmpty();
  }

  @Test
  void aDeclaredErrorIsAReplyUnlessTheProgramSaysOtherwise() {
    CircuitSettings strict =
        CircuitSettings.defaults().window(1, 1).failures(Teller.Overdrawn.class::isInstance);
    CircuitBreaker<TellerRef> other = CircuitBreaker.create(system, probe.ref(), "strict", strict);
    for (int i = 0; i < 8; i++) {
      Ask<Integer> ask = teller.balance(1);
      probe.expectAsk(TellerMessage.Balance.class).fail(new Teller.Overdrawn());
      assertThatThrownBy(ask::join).hasRootCauseInstanceOf(Teller.Overdrawn.class);
    }
    assertThat(breaker.state()).isEqualTo(CircuitState.CLOSED);

    Ask<Integer> ask = other.ref().balance(1);
    probe.expectAsk(TellerMessage.Balance.class).fail(new Teller.Overdrawn());
    assertThat(ask).isCompletedExceptionally();
    assertThat(other.state()).isEqualTo(CircuitState.OPEN);
  }

  @Test
  void aPredicateThatThrowsCountsAsAFailure() {
    CircuitSettings wrong =
        CircuitSettings.defaults()
            .window(1, 1)
            .failures(
                failure -> {
                  throw new IllegalArgumentException("cannot say");
                });
    CircuitBreaker<TellerRef> other = CircuitBreaker.create(system, probe.ref(), "wrong", wrong);
    Ask<Integer> ask = other.ref().balance(1);
    probe.expectAsk(TellerMessage.Balance.class).fail(new IllegalStateException("broken"));
    assertThatThrownBy(ask::join).hasRootCauseMessage("broken");
    assertThat(other.state()).isEqualTo(CircuitState.OPEN);
  }

  @Test
  void whatDoesNotPassGoesToTheFallback() {
    TestProbe<TellerRef> spare = TestProbe.of(system, TellerRef.CONTRACT);
    spare.answer(TellerMessage.Balance.class, message -> -message.number());
    CircuitBreaker<TellerRef> other =
        CircuitBreaker.create(
            system, probe.ref(), "spared", CircuitSettings.defaults(), spare.ref());
    other.forceOpen();
    assertThat(other.ref().balance(7).join()).isEqualTo(-7);
    other.ref().note("spare");
    assertThat(spare.expect(TellerMessage.Note.class).text()).isEqualTo("spare");
    assertThat(probe.messages()).isEmpty();
    assertThat(other.refused()).isZero();

    other.reset();
    other.ref().note("own");
    assertThat(probe.expect(TellerMessage.Note.class).text()).isEqualTo("own");
  }

  @Test
  void deadlinesAreFailuresAndSlow() {
    CircuitSettings settings =
        CircuitSettings.defaults()
            .window(1, 1)
            .slowCalls(Duration.ofSeconds(1), 1)
            .failures(failure -> false);
    CircuitBreaker<TellerRef> slow = CircuitBreaker.create(system, probe.ref(), "slow", settings);
    Ask<Integer> late = slow.ref().within(Duration.ofSeconds(2)).balance(1);
    for (int i = 0; i < 4; i++) {
      Ask<Integer> ask = teller.within(Duration.ofSeconds(1)).balance(1);
      time.advance(Duration.ofSeconds(1), system);
      assertThat(ask).failsWithin(PATIENCE); // The ticker has a thread of its own.
    }
    assertThat(breaker.state()).isEqualTo(CircuitState.OPEN);
    assertThat(late).failsWithin(PATIENCE);
    assertThat(slow.state()).isEqualTo(CircuitState.OPEN);
  }

  @Test
  void anActorAsksThroughItInItsTurns() {
    CustomerRef customer =
        system.spawn(CustomerRef.CONTRACT, "customer", () -> new CustomerActor(teller));
    Ask<Integer> visit = customer.visit(3);
    probe.expectAsk(TellerMessage.Balance.class).reply(3);
    assertThat(visit.join()).isEqualTo(3);
    breaker.forceOpen();
    assertThatThrownBy(customer.visit(4)::join).hasStackTraceContaining("CircuitOpenException");
  }

  @Test
  void theTimeOfTheAskForWhichItIsMadeMayBeOverAndThatCountsForNothing() {
    CircuitBreaker<TellerRef> outer = breakerOf(teller, "outer");
    outer.forceOpen();
    outer.reset();
    Ask<Integer> ask = outer.ref().within(Duration.ZERO).balance(1);
    time.advance(Duration.ofMillis(1), system);
    assertThat(ask).failsWithin(PATIENCE);
    assertThat(outer.state()).isEqualTo(CircuitState.CLOSED);
  }

  @Test
  void settingsThatMakeNoSenseAreRefused() {
    CircuitSettings settings = CircuitSettings.defaults();
    assertThatThrownBy(() -> settings.window(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> settings.failureRate(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> settings.failureRate(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> settings.openFor(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> settings.trialCalls(1 << 20))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

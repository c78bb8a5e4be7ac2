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
}

package dev.rondo.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.resilience.CircuitChange;
import dev.rondo.resilience.CircuitState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CircuitTest {

  private static final Duration OPEN_FOR = Duration.ofSeconds(1);

  private long now = Long.MAX_VALUE - 5; // The clock may run over.
  private final List<CircuitChange> changes = new ArrayList<>();

  private Circuit circuit(
      int window, int minimum, double failureRate, double slowRate, int trials) {
    CircuitRule rule =
        new CircuitRule(
            window, minimum, failureRate, Duration.ofMillis(5), slowRate, OPEN_FOR, trials, null);
    return new Circuit("sys/breaker", rule, () -> now, changes::add);
  }

  private Circuit.Phase begin(Circuit circuit) {
    return Objects.requireNonNull(circuit.enter(now), () -> circuit.refusal(now));
  }

  private void call(Circuit circuit, boolean fails) {
    begin(circuit).ended(fails, false);
  }

  private List<CircuitState> states() {
    return changes.stream().map(CircuitChange::to).toList();
  }

  @Test
  void fewerCallsThanTheMinimumDoNotOpenIt() {
    Circuit circuit = circuit(10, 3, 0.5, 1, 1);
    call(circuit, true);
    call(circuit, true);
    assertThat(circuit.state()).isEqualTo(CircuitState.CLOSED);
    call(circuit, false);
    assertThat(circuit.state()).isEqualTo(CircuitState.OPEN);
    assertThat(changes.get(0).reason()).isEqualTo("2 of the last 3 calls failed");
  }

  @Test
  void onlyTheLastCallsCount() {
    Circuit circuit = circuit(4, 4, 0.75, 1, 1);
    for (int i = 0; i < 100; i++) {
      call(circuit, i % 2 == 0);
    }
    assertThat(changes).isEmpty();
    call(circuit, true); // Of the last four: false, true, false, true.
    assertThat(changes).isEmpty();
    call(circuit, true);
    assertThat(circuit.state()).isEqualTo(CircuitState.OPEN);
  }

  @Test
  void aRateIsReachedWhereItIsEqual() {
    Circuit circuit = circuit(100, 100, 0.07, 1, 1);
    for (int i = 0; i < 93; i++) {
      call(circuit, false);
    }
    for (int i = 0; i < 6; i++) {
      call(circuit, true);
    }
    assertThat(changes).isEmpty();
    call(circuit, true);
    assertThat(circuit.state()).isEqualTo(CircuitState.OPEN);
  }

  @Test
  void slowCallsOpenItTooWhateverTheirEnd() {
    Circuit circuit = circuit(2, 2, 1, 1, 1);
    begin(circuit).ended(false, true);
    begin(circuit).ended(true, true);
    assertThat(changes.get(0).reason()).isEqualTo("2 of the last 2 calls took PT0.005S or longer");
  }

  @Test
  void itIsOpenForItsTimeAndThenLetsTrialCallsPass() {
    Circuit circuit = circuit(1, 1, 1, 1, 2);
    call(circuit, true);
    now += OPEN_FOR.toNanos() - 1;
    assertThat(circuit.enter(now)).isNull();
    assertThat(circuit.passes(now)).isFalse();
    assertThat(circuit.state()).isEqualTo(CircuitState.OPEN);
    now += 1;
    Circuit.Phase first = begin(circuit);
    assertThat(circuit.state()).isEqualTo(CircuitState.HALF_OPEN);
    Circuit.Phase second = begin(circuit);
    assertThat(circuit.enter(now)).as("a third one").isNull();
    assertThat(circuit.refusal(now)).contains("half-open, and its 2 trial calls are under way");
    first.ended(false, false);
    assertThat(circuit.enter(now)).as("one is under way, one has ended").isNull();
    second.ended(false, false);
    assertThat(states())
        .containsExactly(CircuitState.OPEN, CircuitState.HALF_OPEN, CircuitState.CLOSED);
  }

  @Test
  void itOpensAgainAsSoonAsTheTrialCallsCannotDo() {
    Circuit circuit = circuit(1, 1, 0.5, 1, 4);
    call(circuit, true);
    now += OPEN_FOR.toNanos();
    Circuit.Phase trial = begin(circuit);
    for (int i = 0; i < 3; i++) {
      assertThat(begin(circuit)).isSameAs(trial);
    }
    trial.ended(false, false);
    trial.ended(true, false);
    assertThat(circuit.state()).isEqualTo(CircuitState.HALF_OPEN);
    trial.ended(true, false);
    assertThat(circuit.state()).isEqualTo(CircuitState.OPEN);
    trial.ended(true, false); // Late, and of no effect.
    assertThat(states())
        .containsExactly(CircuitState.OPEN, CircuitState.HALF_OPEN, CircuitState.OPEN);
  }

  @Test
  void aTrialCallThatWasWithdrawnGivesItsPlaceToAnother() {
    Circuit circuit = circuit(1, 1, 1, 1, 1);
    call(circuit, true);
    now += OPEN_FOR.toNanos();
    begin(circuit).withdrawn();
    call(circuit, false);
    assertThat(circuit.state()).isEqualTo(CircuitState.CLOSED);
  }

  @Test
  void callsOfAnEarlierPhaseCountForNothing() {
    Circuit circuit = circuit(2, 2, 1, 1, 1);
    List<Circuit.Phase> early = List.of(begin(circuit), begin(circuit), begin(circuit));
    early.get(0).ended(true, false);
    early.get(1).ended(true, false);
    now += OPEN_FOR.toNanos();
    call(circuit, false); // The trial, which closes it.
    early.get(2).ended(true, false);
    early.get(2).ended(true, false);
    assertThat(states())
        .containsExactly(CircuitState.OPEN, CircuitState.HALF_OPEN, CircuitState.CLOSED);
  }

  @Test
  void byHandItIsOpenUntilItIsResetByHand() {
    Circuit circuit = circuit(2, 2, 1, 1, 1);
    circuit.forceOpen();
    now += Duration.ofDays(1).toNanos();
    assertThat(circuit.enter(now)).isNull();
    assertThat(circuit.refusal(now)).contains("by hand; it stays so until it is reset");
    circuit.reset();
    assertThat(circuit.enter(now)).isNotNull();
    circuit.reset();
    assertThat(states()).containsExactly(CircuitState.OPEN, CircuitState.CLOSED);
  }
}

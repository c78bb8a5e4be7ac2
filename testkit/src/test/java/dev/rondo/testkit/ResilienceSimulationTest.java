package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorFailedException;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.AskTimeoutException;
import dev.rondo.BulkheadFullException;
import dev.rondo.CircuitOpenException;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import dev.rondo.resilience.Bulkhead;
import dev.rondo.resilience.CircuitBreaker;
import dev.rondo.resilience.CircuitChange;
import dev.rondo.resilience.CircuitSettings;
import dev.rondo.resilience.CircuitState;
import dev.rondo.resilience.Retry;
import dev.rondo.resilience.RetrySettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Circuit breaker and retry do what their state charts say, in orders that seeds choose, on virtual
 * time.
 */
@Timeout(240)
class ResilienceSimulationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 200);

  private static final int WINDOW = 6;
  private static final int MINIMUM = 4;
  private static final double FAILURE_RATE = 0.5;
  private static final double SLOW_RATE = 0.75;
  private static final int TRIALS = 2;
  private static final Duration SLOW = Duration.ofSeconds(1);
  private static final Duration LATE = Duration.ofSeconds(2);
  private static final Duration OPEN_FOR = Duration.ofSeconds(10);
  private static final Duration STEP = Duration.ofSeconds(4); // So that 2 are less, and 3 more.

  /** How a call goes. */
  private enum Course {
    REPLY(0),
    DECLARED(1),
    FAILURE(2),
    SLOW_REPLY(3),
    DEADLINE(4),
    CANCELLED(5);

    /** By which the teller knows it. */
    final int number;

    Course(int number) {
      this.number = number;
    }
  }

  private static final class TellerActor implements Teller {
    private final Simulation simulation;
    private final List<String> notes;

    TellerActor(Simulation simulation, List<String> notes) {
      this.simulation = simulation;
      this.notes = notes;
    }

    @Override
    public int balance(int number) throws Overdrawn {
      if (number == Course.DECLARED.number) {
        throw new Overdrawn();
      }
      if (number == Course.FAILURE.number) {
        throw new IllegalStateException("broken");
      }
      return number;
    }

    @Override
    public CompletionStage<Integer> later(int number) {
      if (number != Course.SLOW_REPLY.number) {
        return new CompletableFuture<>();
      }
      return simulation.fork(
          "late",
          () -> {
            simulation.sleep(LATE);
            return number;
          });
    }

    @Override
    public int withdraw(int cents) {
      return cents;
    }

    @Override
    public void note(String text) {
      notes.add(text);
    }
  }

  private static TellerRef teller(Simulation simulation, ActorSystem system, List<String> notes) {
    return system.spawnWith(
        TellerRef.CONTRACT,
        "teller",
        context -> new TellerActor(simulation, notes),
        Spawn.supervision(Supervision.resume()));
  }

  private static CircuitBreaker<TellerRef> breaker(ActorSystem system, TellerRef ref) {
    CircuitSettings settings =
        CircuitSettings.defaults()
            .window(WINDOW, MINIMUM)
            .failureRate(FAILURE_RATE)
            .slowCalls(SLOW, SLOW_RATE)
            .openFor(OPEN_FOR)
            .trialCalls(TRIALS);
    return CircuitBreaker.create(system, ref, "breaker", settings);
  }

  private static Ask<Integer> begin(TellerRef ref, Course course) {
    return switch (course) {
      case REPLY, DECLARED, FAILURE -> ref.balance(course.number);
      case SLOW_REPLY, CANCELLED -> ref.later(course.number);
      case DEADLINE -> ref.within(LATE).later(course.number);
    };
  }

  private static Throwable failureOf(Ask<Integer> ask) {
    return ask.handle((reply, failure) -> failure).join();
  }

  // The breaker.

  /** What one run has seen. */
  private static final class Seen {
    int refused;
    int opened;
    int closed;
    int openedFromHalfOpen;
  }

  private static void compareWithChart(Simulation simulation, Seen seen) throws Exception {
    simulation.allowDeadLetters();
    ActorSystem system = simulation.system("sys");
    List<String> notes = new ArrayList<>();
    CircuitBreaker<TellerRef> breaker = breaker(system, teller(simulation, system, notes));
    List<CircuitState> changes = new ArrayList<>();
    breaker.subscribe(change -> changes.add(change.to()));
    Chart chart = new Chart(WINDOW, MINIMUM, FAILURE_RATE, SLOW_RATE, OPEN_FOR.toNanos(), TRIALS);
    int told = 0;
    int passed = 0;
    for (int i = 0; i < 50; i++) {
      switch (simulation.choose(5)) {
        case 0 -> simulation.sleep(STEP);
        case 1 -> {
          boolean passes = chart.comes(simulation.nanoTime());
          breaker.ref().note("note " + told++);
          passed += passes ? 1 : 0;
        }
        default -> {
          Course course = simulation.choose(List.of(Course.values()));
          boolean passes = chart.comes(simulation.nanoTime());
          Ask<Integer> ask = begin(breaker.ref(), course);
          if (!passes) {
            seen.refused++;
            assertThat(ask.isDone()).as("it fails at once").isTrue();
            assertThat(failureOf(ask)).isInstanceOf(CircuitOpenException.class);
          } else if (course == Course.CANCELLED) {
            ask.cancel(false);
          } else {
            assertThat(failureOf(ask) instanceof CircuitOpenException).isFalse();
            boolean failed = course == Course.FAILURE || course == Course.DEADLINE;
            boolean slow = course == Course.SLOW_REPLY || course == Course.DEADLINE;
            chart.ends(new Chart.End(failed, slow), simulation.nanoTime());
          }
        }
      }
      assertThat(breaker.state()).as("after step %s", i).isEqualTo(chart.state);
    }
    simulation.settle();
    assertThat(changes).isEqualTo(chart.changes);
    assertThat(notes).hasSize(passed);
    assertThat(simulation.deadLetters()).hasSize(told - passed);
    assertThat(simulation.deadLetters()).allMatch(letter -> "sys/breaker".equals(letter.via()));
    for (int i = 0; i < changes.size(); i++) {
      seen.opened += changes.get(i) == CircuitState.OPEN ? 1 : 0;
      seen.closed += changes.get(i) == CircuitState.CLOSED ? 1 : 0;
      boolean again = i > 0 && changes.get(i) == CircuitState.OPEN;
      seen.openedFromHalfOpen += again && changes.get(i - 1) == CircuitState.HALF_OPEN ? 1 : 0;
    }
  }

  @Test
  void aBreakerIsInTheStateThatTheChartSays() {
    Seen seen = new Seen();
    Simulation.seeds(SEEDS, simulation -> compareWithChart(simulation, seen));
    assertThat(seen.refused).isGreaterThan(SEEDS);
    assertThat(seen.opened).isGreaterThan(SEEDS);
    assertThat(seen.closed).isGreaterThan(SEEDS / 8);
    assertThat(seen.openedFromHalfOpen).isGreaterThan(SEEDS / 4);
  }

  private static boolean askMuch(
      Simulation simulation, TellerRef ref, List<Ask<Integer>> asks, boolean waits)
      throws Exception {
    for (int i = 0; i < 12; i++) {
      Ask<Integer> ask = begin(ref, simulation.choose(List.of(Course.values())));
      asks.add(ask);
      int next = simulation.choose(4);
      if (next == 1) {
        simulation.sleep(STEP);
      } else if (next == 2) {
        ask.cancel(false);
      } else if (waits) {
        failureOf(ask);
      }
    }
    return true;
  }

  private static void askFromManyThreads(Simulation simulation) throws Exception {
    ActorSystem system = simulation.system("sys");
    TellerRef teller = teller(simulation, system, new ArrayList<>());
    CircuitBreaker<TellerRef> breaker = breaker(system, teller);
    Bulkhead<TellerRef> bulkhead = Bulkhead.create(system, breaker.ref(), "bulkhead", 3);
    List<CircuitChange> changes = new ArrayList<>();
    List<Long> times = new ArrayList<>();
    breaker.subscribe(
        change -> {
          changes.add(change);
          times.add(simulation.nanoTime());
        });
    List<Ask<Integer>> asks = new ArrayList<>();
    List<CompletableFuture<Boolean>> threads = new ArrayList<>();
    simulation.invariant(() -> assertThat(bulkhead.underWay()).isBetween(0, 3));
    for (int t = 0; t < 4; t++) {
      boolean waits = t % 2 == 0;
      threads.add(simulation.fork("asker", () -> askMuch(simulation, bulkhead.ref(), asks, waits)));
    }
    threads.forEach(simulation::await);
    for (Ask<Integer> ask : asks) {
      failureOf(ask); // Each has an end.
    }
    assertThat(bulkhead.underWay()).isZero();
    simulation.settle();
    checkEdges(changes, times);
    for (int i = 0; i < 3 * TRIALS; i++) { // Whatever was: it heals.
      simulation.sleep(OPEN_FOR.plus(STEP));
      failureOf(bulkhead.ref().balance(Course.REPLY.number));
    }
    assertThat(breaker.state()).isEqualTo(CircuitState.CLOSED);
  }

  private static void checkEdges(List<CircuitChange> changes, List<Long> times) {
    Set<String> legal =
        Set.of("CLOSED-OPEN", "OPEN-HALF_OPEN", "HALF_OPEN-OPEN", "HALF_OPEN-CLOSED");
    CircuitState state = CircuitState.CLOSED;
    for (int i = 0; i < changes.size(); i++) {
      CircuitChange change = changes.get(i);
      assertThat(change.from()).isEqualTo(state);
      state = change.to();
      assertThat(legal).contains(change.from() + "-" + state);
      if (state == CircuitState.HALF_OPEN) { // Told late, before and after, by microseconds.
        assertThat(times.get(i) - times.get(i - 1))
            .isGreaterThan(OPEN_FOR.toNanos() - SLOW.toNanos());
      }
    }
  }

  @Test
  void ofManyAskersEachGetsAnEndAndNoneTakesAPlaceAlong() {
    Simulation.seeds(SEEDS, ResilienceSimulationTest::askFromManyThreads);
  }

  // The retry.

  private static final int ATTEMPTS = 4;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
  private static final double JITTER = 0.5;
  private static final Duration ATTEMPT = Duration.ofSeconds(2);

  /** One attempt, as the actor saw it. */
  private record Attempt(long at, Course course) {}

  /** Does as a script says, one line for each attempt, and its last one from then on. */
  private static final class Scripted implements Teller {
    private final Simulation simulation;
    private final List<Course> script;
    private final List<Attempt> attempts;

    Scripted(Simulation simulation, List<Course> script, List<Attempt> attempts) {
      this.simulation = simulation;
      this.script = script;
      this.attempts = attempts;
    }

    @Override
    public int balance(int number) throws Overdrawn {
      throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<Integer> later(int number) {
      Course course = script.get(Math.min(attempts.size(), script.size() - 1));
      attempts.add(new Attempt(simulation.nanoTime(), course));
      return switch (course) {
        case REPLY -> CompletableFuture.completedFuture(number);
        case FAILURE -> throw new IllegalStateException("broken");
        default -> new CompletableFuture<>();
      };
    }

    @Override
    public int withdraw(int cents) {
      attempts.add(new Attempt(simulation.nanoTime(), Course.REPLY));
      return cents;
    }

    @Override
    public void note(String text) {}
  }

  private static long late(long nanos) {
    return nanos + nanos / 25 + Duration.ofMillis(60).toNanos();
  }

  /** By when the attempt has ended, at the latest, and when at the earliest. */
  private static long endOf(Attempt attempt, boolean latest) {
    boolean waits = attempt.course() == Course.DEADLINE;
    long time = waits ? ATTEMPT.toNanos() : 0;
    return attempt.at()
        + (latest ? late(time) : time - (waits ? Duration.ofMillis(10).toNanos() : 0));
  }

  private static void retry(Simulation simulation, int[] counts) throws Exception {
    ActorSystem system = simulation.system("sys");
    List<Course> script = new ArrayList<>();
    List<Course> courses = List.of(Course.REPLY, Course.FAILURE, Course.FAILURE, Course.DEADLINE);
    for (int i = 0; i < ATTEMPTS; i++) {
      script.add(simulation.choose(courses));
    }
    List<Attempt> attempts = new ArrayList<>();
    TellerRef teller =
        system.spawnWith(
            TellerRef.CONTRACT,
            "teller",
            context -> new Scripted(simulation, script, attempts),
            Spawn.supervision(Supervision.resume()));
    RetrySettings settings =
        RetrySettings.defaults()
            .attempts(ATTEMPTS)
            .pauses(FIRST_PAUSE, LONGEST_PAUSE)
            .jitter(JITTER)
            .attemptWithin(ATTEMPT);
    Retry<TellerRef> retry = Retry.create(system, teller, "retry", settings);
    Duration time = simulation.choose(List.of(Duration.ofMinutes(1), Duration.ofSeconds(4)));
    long began = simulation.nanoTime();
    Throwable failure = failureOf(retry.ref().within(time).later(7));
    long took = simulation.nanoTime() - began;

    assertThat(took).as("the time of the ask").isLessThan(late(time.toNanos()));
    Attempt last = attempts.get(attempts.size() - 1);
    assertThat(attempts).hasSizeLessThanOrEqualTo(ATTEMPTS);
    for (int i = 0; i + 1 < attempts.size(); i++) {
      assertThat(attempts.get(i).course()).as("one that is repeated").isNotEqualTo(Course.REPLY);
      long longest = pause(i + 1);
      long shortest = (long) (longest * (1 - JITTER));
      assertThat(attempts.get(i + 1).at())
          .as("attempt %s of %s", i + 2, attempts)
          .isGreaterThanOrEqualTo(endOf(attempts.get(i), false) + shortest)
          .isLessThan(late(endOf(attempts.get(i), true) + longest - began) + began);
    }
    switch (last.course()) {
      case REPLY -> assertThat(failure).isNull();
      case FAILURE -> assertThat(failure).isInstanceOf(ActorFailedException.class);
      default -> assertThat(failure).isInstanceOf(AskTimeoutException.class);
    }
    if (last.course() != Course.REPLY && attempts.size() < ATTEMPTS) {
      counts[0]++;
      assertThat(endOf(last, true) + pause(attempts.size()) - began)
          .as("no time for one more")
          .isGreaterThanOrEqualTo(time.toNanos());
    }
    assertThat(retry.repetitions()).isGreaterThanOrEqualTo(attempts.size() - 1);
    counts[1] += attempts.size();
  }

  private static long pause(int repetition) {
    return Math.min(LONGEST_PAUSE.toNanos(), FIRST_PAUSE.toNanos() << (repetition - 1));
  }

  @Test
  void aRetryMakesTheAttemptsThatTheChartSays() {
    int[] counts = new int[2];
    Simulation.seeds(SEEDS, simulation -> retry(simulation, counts));
    assertThat(counts[0]).as("ended by the time of the ask").isGreaterThan(SEEDS / 10);
    assertThat(counts[1]).as("attempts").isBetween(SEEDS * 3 / 2, SEEDS * ATTEMPTS);
  }

  @Test
  void whatAnActorChainsToARepeatedAskRunsInItsTurns() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          ActorSystem system = simulation.system("sys");
          int[] asked = new int[1];
          TestProbe<TellerRef> probe = TestProbe.of(system, TellerRef.CONTRACT);
          probe.answer(
              TellerMessage.Balance.class,
              message -> {
                if (asked[0]++ % 3 != 2) {
                  throw new BulkheadFullException("for now");
                }
                return message.number();
              });
          Retry<TellerRef> retry =
              Retry.create(
                  system,
                  probe.ref(),
                  "retry",
                  RetrySettings.defaults().attempts(9).pauses(FIRST_PAUSE, LONGEST_PAUSE));
          CustomerRef customer =
              system.spawn(CustomerRef.CONTRACT, "customer", () -> new CustomerActor(retry.ref()));
          CustomerRef patient = customer.within(Duration.ofMinutes(5));
          List<Ask<Integer>> visits = new ArrayList<>();
          for (int i = 0; i < 6; i++) {
            visits.add(patient.visit(i));
          }
          for (int i = 0; i < visits.size(); i++) {
            try {
              assertThat(visits.get(i).join()).isEqualTo(i);
            } catch (CompletionException unlucky) { // Each third one succeeds, whoever asks.
              assertThat(unlucky).hasStackTraceContaining("for now");
            }
          }
          assertThat(customer.seen().join()).isEqualTo(visits.size());
        });
  }
}

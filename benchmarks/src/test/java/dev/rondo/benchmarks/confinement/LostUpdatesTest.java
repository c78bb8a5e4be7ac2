package dev.rondo.benchmarks.confinement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import dev.rondo.benchmarks.contract.EchoRef;
import dev.rondo.benchmarks.pekko.PekkoDispatcher;
import dev.rondo.benchmarks.pekko.PekkoSystem;
import dev.rondo.benchmarks.pekko.PekkoValue;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.apache.pekko.actor.typed.ActorRef;
import org.junit.jupiter.api.Test;

/** An actor increments a plain field whenever one of a thousand asks is answered. */
class LostUpdatesTest {

  private static final int ASKS = 1_000;

  /** Whom it asks: on as many loops, or for the threads of a pool to take. */
  private static final int ASKED = 8;

  /** In how many rounds Rondo counts exactly. */
  private static final int ROUNDS = 100;

  /** In how many Pekko has to lose some; it does in one of the first, if two threads really run. */
  private static final int ROUNDS_UNTIL_LOSS = 2_000;

  @Test
  void noReplyIsCountedTwiceOrLostOnSharedLoops() {
    assertEveryRoundIsExact(Dispatchers.sharded(4));
  }

  @Test
  void noReplyIsCountedTwiceOrLostOnLoopsOfTheirOwn() {
    assertEveryRoundIsExact(Dispatchers.pinned());
  }

  private static void assertEveryRoundIsExact(Dispatcher dispatcher) {
    try (ActorSystem system = ActorSystem.builder("survey").dispatcher(dispatcher).create()) {
      List<EchoRef> asked =
          Stream.generate(() -> system.spawn(EchoRef.CONTRACT, () -> value -> value))
              .limit(ASKED)
              .toList();
      SurveyorRef surveyor = system.spawn(SurveyorRef.CONTRACT, () -> new SurveyorActor(asked));

      assertThat(roundsUntilLoss(ROUNDS, () -> surveyor.survey(ASKS).join())).isEqualTo(ROUNDS);
    }
  }

  @Test
  void thePekkoActorLosesSomeOfThem() {
    try (PekkoSystem system = new PekkoSystem(PekkoDispatcher.DEFAULT)) {
      List<ActorRef<PekkoValue.Add>> asked =
          Stream.generate(() -> system.spawn(PekkoValue.create())).limit(ASKED).toList();
      ActorRef<PekkoSurveyor.Survey> surveyor = system.spawn(PekkoSurveyor.create(asked));

      assertThat(
              roundsUntilLoss(
                  ROUNDS_UNTIL_LOSS,
                  () ->
                      system
                          .<PekkoSurveyor.Survey, Integer>order(
                              surveyor, replyTo -> new PekkoSurveyor.Survey(ASKS, replyTo))
                          .join()))
          .isLessThan(ROUNDS_UNTIL_LOSS);
    }
  }

  /** How many rounds of at most so many are exact before one is not. */
  private static int roundsUntilLoss(int rounds, IntSupplier round) {
    int exact = 0;
    while (exact < rounds && round.getAsInt() == ASKS) {
      exact++;
    }
    return exact;
  }
}

package dev.rondo.internal.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongToIntFunction;
import org.junit.jupiter.api.Test;

class BackOffTest {

  private static final int MANY = 100_000;

  private final BackOff backOff = new BackOff();

  /** The share of looks after which the reader pauses; the batches depend on the pause before. */
  private double shareOfPauses(LongToIntFunction batchAfter) {
    return shareOfPauses(1, batchAfter);
  }

  private double shareOfPauses(long atLeast, LongToIntFunction batchAfter) {
    long pause = 0;
    int pauses = 0;
    for (int look = 0; look < MANY; look++) {
      pause = backOff.pauseAfter(batchAfter.applyAsInt(pause));
      assertThat(pause).isBetween(0L, BackOff.LONGEST_NANOS);
      if (pause >= atLeast) {
        pauses++;
      }
    }
    return pauses / (double) MANY;
  }

  @Test
  void batchesThatGrowWithThePauseAreLeftToGrow() {
    // A message each 40 ns, and 100 ns for a look.
    double share = shareOfPauses(BackOff.LONGEST_NANOS, pause -> (int) ((pause + 100) / 40));

    assertThat(share).isGreaterThan(0.9);
  }

  @Test
  void writersThatWaitForAnswersAreNotHeldUp() {
    // Eight questions are under way, whenever one looks.
    assertThat(shareOfPauses(pause -> 8)).isLessThan(0.05);
  }

  @Test
  void aLoneMessageNeverWaits() {
    shareOfPauses(pause -> (int) ((pause + 100) / 40));

    assertThat(backOff.pauseAfter(1)).isZero();
    assertThat(shareOfPauses(pause -> 1)).isZero();
  }

  @Test
  void aFloodThatHasBecomeAConversationIsFollowedSoon() {
    shareOfPauses(pause -> (int) ((pause + 100) / 40));

    assertThat(shareOfPauses(pause -> 8)).isLessThan(0.2);
  }

  @Test
  void largeBatchesNeedNoPause() {
    assertThat(shareOfPauses(pause -> 256)).isZero();
  }
}

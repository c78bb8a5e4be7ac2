package dev.rondo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.benchmarks.memory.IdleActors;
import org.junit.jupiter.api.Test;

/**
 * What an actor takes that waits. A quarter of a million of them, for which the heap of tests is
 * enough, and which fill the table of names as far as a million does.
 */
class IdleActorsTest {

  private static final int ACTORS = 250_000;

  private static final int TRIES = 3;

  @Test
  void anUnnamedActorTakesAtMost160BytesOverItsObject() {
    assertThat(bytesOf(false, 160)).isBetween(100.0, 160.0);
  }

  @Test
  void aNamedActorTakesAtMost240BytesOverItsObject() {
    assertThat(bytesOf(true, 240)).isBetween(100.0, 240.0);
  }

  /**
   * The least of some tries: whatever else the process does meanwhile is added to what it finds.
   */
  private static double bytesOf(boolean isNamed, double limit) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && least > limit; i++) {
      least = Math.min(least, IdleActors.bytesPerActor(ACTORS, isNamed));
    }
    return least;
  }
}

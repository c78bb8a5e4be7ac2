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

  @Test
  void anUnnamedActorTakesAtMost160BytesOverItsObject() {
    assertThat(IdleActors.bytesPerActor(ACTORS, false)).isBetween(100.0, 160.0);
  }

  @Test
  void aNamedActorTakesAtMost240BytesOverItsObject() {
    assertThat(IdleActors.bytesPerActor(ACTORS, true)).isBetween(100.0, 240.0);
  }
}

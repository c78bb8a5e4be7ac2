package dev.rondo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.benchmarks.memory.IdleActors;
import org.junit.jupiter.api.Test;

/** What an actor takes that waits; fewer than a million, for which the heap of tests is enough. */
class IdleActorsTest {

  private static final int ACTORS = 200_000;

  @Test
  void anUnnamedActorTakesAtMost160BytesOverItsObject() {
    assertThat(IdleActors.bytesPerActor(ACTORS, false)).isBetween(100.0, 160.0);
  }

  @Test
  void aNamedActorTakesAtMost240BytesOverItsObject() {
    assertThat(IdleActors.bytesPerActor(ACTORS, true)).isBetween(100.0, 240.0);
  }
}

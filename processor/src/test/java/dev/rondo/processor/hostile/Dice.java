package dev.rondo.processor.hostile;

import java.util.List;
import java.util.Random;

/** Seeded choices, which now and then are wrong ones unless all have to be legal. */
final class Dice {

  private final Random random;
  private final boolean isLegal;

  Dice(long seed, boolean isLegal) {
    this.random = new Random(seed);
    this.isLegal = isLegal;
  }

  boolean is(double probability) {
    return random.nextDouble() < probability;
  }

  /** Whether to do something that may be wrong. */
  boolean isWrong(double probability) {
    return is(probability) && !isLegal;
  }

  int upTo(int most) {
    return random.nextInt(most + 1);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Mostly one of the first. */
  <T> T oneOf(List<T> choices, List<T> doubtful) {
    return isWrong(0.1) ? oneOf(doubtful) : oneOf(choices);
  }
}

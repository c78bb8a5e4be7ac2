package dev.rondo.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * All that a run chooses, in its order: by a seed, or as is given, and then 0. The least is always
 * the simplest, so a run with fewer and smaller choices is easier to understand. The idea is that
 * of Hypothesis, whose tests are shrunk by their choices and not by what these lead to.
 *
 * <p>One thread at a time, which is who has the turn.
 */
final class Choices {

  private final @Nullable Random random;
  private final int[] given;
  private int[] taken = new int[1024];
  private int count;

  private Choices(@Nullable Random random, int[] given) {
    this.random = random;
    this.given = given;
  }

  /** Those of a seed. */
  static Choices of(long seed) {
    return new Choices(new Random(seed), new int[0]);
  }

  /** Those that are given, as far as they go. */
  static Choices of(int[] given) {
    return new Choices(null, given.clone());
  }

  /** A number from 0 on, below the bound. */
  int next(int bound) {
    int choice = choose(bound);
    if (count == taken.length) {
      taken = Arrays.copyOf(taken, 2 * count);
    }
    taken[count++] = choice;
    return choice;
  }

  private int choose(int bound) {
    if (random != null) {
      return random.nextInt(bound);
    }
    return count < given.length ? Math.min(given[count], bound - 1) : 0;
  }

  /** What was chosen, without the zeros at the end. */
  int[] taken() {
    return withoutZerosAtTheEnd(taken, count);
  }

  /** The first so many choices, without the zeros at the end, which come by themselves. */
  static int[] withoutZerosAtTheEnd(int[] choices, int count) {
    int length = count;
    while (length > 0 && choices[length - 1] == 0) {
      length--;
    }
    return Arrays.copyOf(choices, length);
  }

  /** In words: the places of those that are not 0, and which they are. */
  static String print(int[] choices) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < choices.length; i++) {
      if (choices[i] != 0) {
        words.add(i + "=" + choices[i]);
      }
    }
    return String.join(",", words);
  }

  /**
   * Reads such words.
   *
   * @throws IllegalArgumentException if they are no such words
   */
  static int[] parse(String words) {
    int[] choices = new int[0];
    if (words.isBlank()) {
      return choices;
    }
    for (String word : words.split(",", -1)) {
      String[] parts = word.strip().split("=", -1);
      try {
        int place = Integer.parseInt(parts[0]);
        choices = Arrays.copyOf(choices, Math.max(choices.length, place + 1));
        choices[place] = Integer.parseInt(parts[1]);
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(
            "'" + word + "' is no choice of a run; a failed simulation prints them as 12=2,40=1",
            e);
      }
    }
    return choices;
  }
}

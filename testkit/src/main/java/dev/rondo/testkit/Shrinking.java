package dev.rondo.testkit;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Looks for a simpler run that fails as one did: with its last choices left out, then with ever
 * smaller parts of the others left to the simplest. An attempt is a whole run, so there are not
 * more than a few hundred.
 */
final class Shrinking {

  private final Predicate<int[]> failsAlike;
  private int attemptsLeft;
  private int[] best;

  private Shrinking(int[] choices, int attempts, Predicate<int[]> failsAlike) {
    this.best = choices;
    this.attemptsLeft = attempts;
    this.failsAlike = failsAlike;
  }

  /** Returns the simplest choices that were found, perhaps those that are given. */
  static int[] shrink(int[] choices, int attempts, Predicate<int[]> failsAlike) {
    Shrinking shrinking = new Shrinking(choices, attempts, failsAlike);
    shrinking.shorten();
    for (int size = shrinking.best.length / 2; size > 0; size /= 2) {
      shrinking.simplify(size);
    }
    return shrinking.best;
  }

  private boolean tryOut(int[] choices) {
    if (attemptsLeft == 0) {
      return false;
    }
    attemptsLeft--;
    boolean isAlike = failsAlike.test(choices);
    if (isAlike) {
      best = choices;
    }
    return isAlike;
  }

  /** Halves the way to the shortest beginning that fails. */
  private void shorten() {
    int passes = -1;
    while (best.length - passes > 1 && attemptsLeft > 0) {
      int middle = (passes + best.length) >>> 1;
      if (!tryOut(Choices.withoutZerosAtTheEnd(best, middle))) {
        passes = middle;
      }
    }
  }

  private void simplify(int size) {
    for (int from = 0; from < best.length && attemptsLeft > 0; from += size) {
      int to = Math.min(from + size, best.length);
      if (hasChoices(from, to)) {
        int[] simpler = best.clone();
        Arrays.fill(simpler, from, to, 0);
        tryOut(Choices.withoutZerosAtTheEnd(simpler, simpler.length));
      }
    }
  }

  private boolean hasChoices(int from, int to) {
    for (int i = from; i < to; i++) {
      if (best[i] != 0) {
        return true;
      }
    }
    return false;
  }
}

package dev.rondo.internal.routing;

import dev.rondo.internal.cell.ActorCell;
import dev.rondo.spi.GeneratedRef;

/** Which of a router's members gets a message. Any thread. */
@FunctionalInterface
public interface Choice {

  /**
   * Chooses one.
   *
   * @param members at least one
   * @param turn how many messages of the same senders came before
   */
  GeneratedRef of(GeneratedRef[] members, long turn);

  /** One after another, for each sender by itself. */
  static GeneratedRef roundRobin(GeneratedRef[] members, long turn) {
    return members[(int) (turn & Integer.MAX_VALUE) % members.length];
  }

  /**
   * Any of them, as likely. The turn's number, scrambled: so a simulation repeats itself. The
   * constants are those of SplitMix64, whose output is that of a counter behind such a function
   * (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
   */
  static GeneratedRef random(GeneratedRef[] members, long turn) {
    long bits = scrambled(turn) >>> 32;
    return members[(int) ((bits * members.length) >>> 32)];
  }

  /** A number in which each bit depends on each of that one's. */
  static long scrambled(long number) {
    long bits = (number + 1) * 0x9E3779B97F4A7C15L;
    bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return bits ^ (bits >>> 31);
  }

  /**
   * The one for which the fewest messages wait, the next one in turn among equals. It reads all
   * their counts, which others write: so it costs more the more there are.
   */
  static GeneratedRef smallestMailbox(GeneratedRef[] members, long turn) {
    int start = (int) (turn & Integer.MAX_VALUE) % members.length;
    GeneratedRef best = members[start];
    long fewest = waitingFor(best);
    for (int i = 1; i < members.length && fewest > 0; i++) {
      GeneratedRef other = members[(start + i) % members.length];
      long waiting = waitingFor(other);
      if (waiting < fewest) {
        best = other;
        fewest = waiting;
      }
    }
    return best;
  }

  /**
   * Fails if what waits for it is not counted.
   *
   * @throws IllegalArgumentException if so
   */
  static void checkIsCounted(GeneratedRef member) {
    if (!(member.cell instanceof ActorCell<?, ?> actor) || !actor.isBounded()) {
      throw new IllegalArgumentException(
          "nobody counts the messages that wait for "
              + member
              + ", so it cannot be chosen by them; bound its mailbox by Spawn.mailbox or @Mailbox");
    }
  }

  private static long waitingFor(GeneratedRef member) {
    long waiting = ((ActorCell<?, ?>) member.cell).waiting();
    return waiting < 0 ? Long.MAX_VALUE : waiting; // It takes everything: it is about to stop.
  }
}

package dev.rondo.internal.cell;

import dev.rondo.internal.ask.Callee;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Who goes on only when whom has had a turn: who rests for another one, and who holds for its
 * answer. All that may change while it is looked at, so it is a guess.
 */
final class Awaiting {

  /** After so many actors the search ends. */
  private static final int MOST = 1000;

  private Awaiting() {}

  /** Whether an actor awaits another one, or one that awaits that, and so on. Any thread. */
  static boolean leads(ActorCell<?, ?> from, ActorCell<?, ?> to) {
    if (from == to || !from.awaitsOthers()) {
      return from == to;
    }
    Set<Callee> seen = new HashSet<>();
    Deque<Callee> next = new ArrayDeque<>();
    next.add(from);
    while (!next.isEmpty() && seen.size() < MOST) {
      Callee actor = next.remove();
      if (actor == to) {
        return true;
      }
      if (seen.add(actor) && actor instanceof ActorCell<?, ?> cell) {
        cell.addAwaited(next);
      }
    }
    return false;
  }
}

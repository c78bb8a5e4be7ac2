package dev.rondo.internal.loop;

import dev.rondo.internal.cell.ActorCell;
import dev.rondo.spi.MessageSlot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * For which actors of a loop how many messages wait, in the order of their first. The loop only.
 */
final class Backlog {

  /** More would take longer to count than they are worth. */
  private static final int MOST_COUNTED = 4096;

  private final EventLoop loop;
  private final Map<ActorCell<?, ?>, Integer> waiting = new LinkedHashMap<>();
  private int total;

  Backlog(EventLoop loop) {
    this.loop = loop;
  }

  /** Counts the message in that slot. */
  void add(MessageSlot slot) {
    if (total < MOST_COUNTED) {
      add((ActorCell<?, ?>) slot.target.cell, 1);
    }
  }

  /** Counts so many messages of that actor, if it lives here. */
  void add(ActorCell<?, ?> actor, int count) {
    if (count > 0 && actor.isHere()) {
      waiting.merge(actor, count, Integer::sum);
      total += count;
    }
  }

  /** Those for which at least so many wait. */
  List<ActorCell<?, ?>> withAtLeast(int count) {
    return waiting.entrySet().stream()
        .filter(entry -> entry.getValue() >= count)
        .<ActorCell<?, ?>>map(Map.Entry::getKey)
        .toList();
  }

  int actors() {
    return waiting.size();
  }

  /**
   * Actors for which together half of it waits, or a little more, so that at least one stays: every
   * second one, for their neighbours may be their company, and further ones if those are not
   * enough. Those that have to stay are passed over.
   *
   * @param messageNanos what a message took lately
   */
  List<ActorCell<?, ?>> half(long now, long messageNanos) {
    List<ActorCell<?, ?>> all = new ArrayList<>(waiting.keySet());
    List<ActorCell<?, ?>> chosen = new ArrayList<>();
    int left = total / 2;
    for (int first = 1; first >= 0; first--) {
      for (int i = first; i < all.size() && left > 0; i += 2) {
        ActorCell<?, ?> actor = all.get(i);
        int count = waiting.get(actor);
        if (count <= left + 1
            && Sharing.mayGo(actor, now, true)
            && SharingPolicy.isWorthIt(chosen.size(), count, messageNanos)) {
          chosen.add(actor);
          left -= count;
        }
      }
    }
    if (chosen.size() == all.size()) {
      chosen.remove(0);
    }
    return chosen;
  }

  @Override
  public String toString() {
    return total + " messages for " + waiting.size() + " actors of " + loop;
  }
}

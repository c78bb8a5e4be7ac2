package dev.rondo.internal.loop;

import java.util.ArrayList;
import java.util.List;

/** Says in words what a loop has to do before it can end. The loop only. */
final class Remains {

  /** Actors that a report names; more would hide what they have in common. */
  private static final int MOST_NAMES = 16;

  private Remains() {}

  static String of(EventLoop loop, int asksUnderWay) {
    List<String> remains = new ArrayList<>();
    if (asksUnderWay > 0) {
      remains.add(asksUnderWay + " asks of its actors are not answered");
    }
    List<String> actors = loop.roots().unfinished();
    remains.addAll(actors.subList(0, Math.min(actors.size(), MOST_NAMES)));
    if (actors.size() > MOST_NAMES) {
      remains.add((actors.size() - MOST_NAMES) + " other actors");
    }
    return loop.name() + (remains.isEmpty() ? " goes on" : ": " + String.join("; ", remains));
  }
}

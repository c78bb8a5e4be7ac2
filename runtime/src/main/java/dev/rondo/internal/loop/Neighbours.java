package dev.rondo.internal.loop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The loops of a dispatcher, between which actors may move. Any thread. */
final class Neighbours {

  private List<EventLoop> loops = List.of();

  /** Says which they are; before any of them runs. */
  void are(List<EventLoop> all) {
    loops = List.copyOf(all);
  }

  boolean contains(EventLoop loop) {
    return loops.contains(loop);
  }

  /** The place of a loop among them. */
  int indexOf(EventLoop loop) {
    return loops.indexOf(loop);
  }

  /**
   * Has those look whether they have something for that loop that seem to. Returns whether any do.
   */
  boolean askBusyBeside(EventLoop loop) {
    boolean isAnyBusy = false;
    for (EventLoop other : loops) {
      if (other != loop && other.isBusy()) {
        other.shareSoon();
        isAnyBusy = true;
      }
    }
    return isAnyBusy;
  }

  /** One that has little to do, the next after that loop first; or null. */
  @Nullable EventLoop atHandBeside(EventLoop loop, long now) {
    int own = indexOf(loop);
    for (int i = 1; i < loops.size(); i++) {
      EventLoop other = loops.get((own + i) % loops.size());
      if (other.isAtHand(now)) {
        return other;
      }
    }
    return null;
  }
}

package dev.rondo.internal.cell;

import java.util.LinkedHashMap;
import java.util.Map;

/** Whom one incarnation of an actor watches. The actor's loop only. */
final class Watches {

  private final ActorCell<?, ?> watching;

  /** In order, so that a simulation repeats itself. */
  private final Map<Watchable, Watch> all = new LinkedHashMap<>();

  Watches(ActorCell<?, ?> watching) {
    this.watching = watching;
  }

  /** Begins to watch, or only changes what is called back. */
  void add(Watchable watched, Runnable onStopped) {
    Watch watch = all.get(watched);
    if (watch != null) {
      watch.onStopped = onStopped;
    } else {
      watch = new Watch(watching, this, watched, onStopped);
      all.put(watched, watch);
      watched.addWatcher(watch);
    }
  }

  void remove(Watchable watched) {
    Watch watch = all.remove(watched);
    if (watch != null) {
      watch.end();
    }
  }

  /** Takes out one that has had its notice. */
  void forget(Watchable watched) {
    all.remove(watched);
  }

  void endAll() {
    all.values().forEach(Watch::end);
    all.clear();
  }
}

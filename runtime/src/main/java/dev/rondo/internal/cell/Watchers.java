package dev.rondo.internal.cell;

import dev.rondo.internal.loop.EventLoop;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for an end. One thread at a time.
 *
 * <p>Those that were dropped are forgotten when the number has doubled.
 */
final class Watchers {

  private static final int SMALLEST_PURGE = 16;

  /** In order, so that a simulation repeats itself. */
  private final Set<Watcher> all = new LinkedHashSet<>();

  private int purgeAbove = SMALLEST_PURGE;

  void add(Watcher watcher) {
    all.add(watcher);
    if (all.size() > purgeAbove) {
      all.removeIf(Watcher::isDropped);
      purgeAbove = Math.max(SMALLEST_PURGE, 2 * all.size());
    }
  }

  void remove(Watcher watcher) {
    all.remove(watcher);
  }

  void moveTo(Watchers others) {
    others.all.addAll(all);
    all.clear();
  }

  void tellAll(@Nullable EventLoop loop) {
    all.forEach(watcher -> watcher.stopped(loop));
    all.clear();
  }
}

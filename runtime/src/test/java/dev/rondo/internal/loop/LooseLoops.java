package dev.rondo.internal.loop;

import dev.rondo.ActorSystem;
import dev.rondo.dispatch.LoopOptions;
import dev.rondo.internal.SystemAccess;
import dev.rondo.internal.time.Ticker;

/**
 * Makes loops of a system that has closed, whose rings have one slot, and which do not run unless
 * started. Their ticker is closed, or does not run: whatever it would do is left to the test.
 */
final class LooseLoops {

  private static final LoopSurroundings SURROUNDINGS = surroundings();
  private static final Loops LOOPS = new Loops(SURROUNDINGS);

  private LooseLoops() {}

  static EventLoop make(LoopOptions options) {
    return new EventLoop("loose-loop", options, SURROUNDINGS, LOOPS);
  }

  /** One with a ticker of its own, which takes what is registered and does nothing about it. */
  static EventLoop makeWatched() {
    LoopSurroundings watched =
        new LoopSurroundings(
            SURROUNDINGS.system(),
            SURROUNDINGS.topmostNames(),
            SURROUNDINGS.platform(),
            SURROUNDINGS.systemName(),
            SURROUNDINGS.ringSize(),
            SURROUNDINGS.askTimeoutNanos(),
            new Ticker("loose-ticker", SURROUNDINGS.platform()),
            SURROUNDINGS.callbacks(),
            SURROUNDINGS.outside(),
            SURROUNDINGS.deadLetters(),
            SURROUNDINGS.failures(),
            SURROUNDINGS.watchdog(),
            SURROUNDINGS.offloadThreads(),
            SURROUNDINGS.contexts(),
            SURROUNDINGS.onFatal());
    return new EventLoop("loose-loop", LoopOptions.pinned(), watched, LOOPS);
  }

  private static LoopSurroundings surroundings() {
    try (ActorSystem system = ActorSystem.builder("loose").ringSize(1).create()) {
      return SystemAccess.loopsOf(system).surroundings();
    }
  }
}

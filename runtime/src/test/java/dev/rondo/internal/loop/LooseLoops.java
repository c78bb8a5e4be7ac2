package dev.rondo.internal.loop;

import dev.rondo.ActorSystem;
import dev.rondo.dispatch.LoopOptions;
import dev.rondo.internal.SystemAccess;

/**
 * Makes loops of a system that has closed, whose rings have one slot, and which do not run unless
 * started. Their ticker is closed: whatever it would do is left to the test.
 */
final class LooseLoops {

  private static final LoopSurroundings SURROUNDINGS = surroundings();
  private static final Loops LOOPS = new Loops(SURROUNDINGS);

  private LooseLoops() {}

  static EventLoop make(LoopOptions options) {
    return new EventLoop("loose-loop", options, SURROUNDINGS, LOOPS);
  }

  private static LoopSurroundings surroundings() {
    try (ActorSystem system = ActorSystem.builder("loose").ringSize(1).create()) {
      return SystemAccess.loopsOf(system).surroundings();
    }
  }
}

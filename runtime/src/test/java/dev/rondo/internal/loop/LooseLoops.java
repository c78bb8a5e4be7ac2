package dev.rondo.internal.loop;

import dev.rondo.ActorSystem;
import dev.rondo.Spawn;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.LoopOptions;
import dev.rondo.internal.SystemAccess;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.time.Ticker;
import dev.rondo.spi.GeneratedRef;

/**
 * Makes loops of a system that has closed, whose rings have one slot, and which do not run unless
 * started. Their ticker is closed, or does not run: whatever it would do is left to the test.
 */
final class LooseLoops {

  private static final LoopSurroundings SURROUNDINGS = surroundings();
  private static final Loops LOOPS = new Loops(SURROUNDINGS);

  private LooseLoops() {}

  static EventLoop make(LoopOptions options) {
    return new EventLoop(0, options, SURROUNDINGS, LOOPS, null);
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
            SURROUNDINGS.mailboxes(),
            SURROUNDINGS.routes(),
            SURROUNDINGS.failures(),
            SURROUNDINGS.watchdog(),
            SURROUNDINGS.offloadThreads(),
            SURROUNDINGS.contexts(),
            SURROUNDINGS.onFatal());
    return new EventLoop(0, LoopOptions.pinned(), watched, LOOPS, null);
  }

  /** The cell of an actor that has yet to start on that loop. */
  static ActorCell<?, ?> cellOn(EventLoop loop) {
    GeneratedRef ref =
        (GeneratedRef)
            ActorCell.spawn(
                loop,
                null,
                Rings.REF.contract,
                null,
                context -> {
                  throw new UnsupportedOperationException("the loop does not run");
                },
                Spawn.defaults());
    return (ActorCell<?, ?>) ref.cell;
  }

  private static LoopSurroundings surroundings() {
    try (ActorSystem system =
        ActorSystem.builder("loose").dispatcher(Dispatchers.sharded()).ringSize(1).create()) {
      return SystemAccess.surroundingsOf(system);
    }
  }
}

package dev.rondo.internal.loop;

import dev.rondo.dispatch.LoopOptions;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.ask.CallbackThreads;
import dev.rondo.internal.life.DeadLetters;
import dev.rondo.internal.life.Watchdog;
import dev.rondo.internal.time.Ticker;

/**
 * Makes loops of no system, whose rings have one slot, and which do not run unless started. Their
 * ticker is closed: whatever it would do is left to the test.
 */
final class LooseLoops {

  private static final LoopSurroundings SURROUNDINGS = surroundings();
  private static final Loops LOOPS = new Loops(SURROUNDINGS);

  private LooseLoops() {}

  static EventLoop make(LoopOptions options) {
    return new EventLoop("loose-loop", options, SURROUNDINGS, LOOPS);
  }

  private static LoopSurroundings surroundings() {
    Ticker ticker = new Ticker("loose-ticker", Platform.jvm());
    ticker.close();
    CallbackThreads callbacks = new CallbackThreads("loose-callbacks-", Platform.jvm());
    Watchdog watchdog = new Watchdog(1, 1, callbacks, null);
    DeadLetters deadLetters = new DeadLetters(callbacks, null);
    return new LoopSurroundings(
        Platform.jvm(), "loose", 1, 0, ticker, callbacks, deadLetters, watchdog, () -> {});
  }
}

package dev.rondo.internal.loop;

import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.lane.Lane;
import java.util.SplittableRandom;

/**
 * Looks for actors that are flooded by their neighbours, so that much of what is in the loop's lane
 * is for them. A few messages of the lane, chosen by chance, say who may be flooded, and only what
 * is for these is counted: so many messages to as many actors cost next to nothing. The loop only.
 */
final class Gauge {

  /** So few messages are no flood, and that many have to come before there is another look. */
  static final int FEW = 1024;

  private static final int SAMPLE = 64;

  private final EventLoop loop;
  private final Lane local;

  /** Chance, so that no pattern hides an actor; the same each time, so that a simulation can. */
  private final SplittableRandom random = new SplittableRandom(1);

  private long lookAt;

  Gauge(EventLoop loop, Lane local) {
    this.loop = loop;
    this.local = local;
  }

  /** Looks at a lane with more than {@link #FEW} messages, unless that was done a moment ago. */
  void look() {
    int size = local.size();
    long come = local.passed() + size;
    if (come >= lookAt) {
      lookAt = come + FEW;
      int apart = size / SAMPLE;
      Backlog sample = new Backlog(loop);
      local.sample(() -> random.nextInt(1, 2 * apart), sample::add);
      // Half of what is to be expected of a flooded one; but once is by chance.
      int suspicious = Math.max(2, SAMPLE * FEW / size / 2);
      for (ActorCell<?, ?> actor : sample.withAtLeast(suspicious)) {
        actor.gauge(local);
      }
    }
  }
}

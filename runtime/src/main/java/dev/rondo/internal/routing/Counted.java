package dev.rondo.internal.routing;

import dev.rondo.metrics.RouteMetrics;

/** Something by itself through which messages come. Any thread. */
public interface Counted {

  /** What has come through it. */
  RouteMetrics metrics();

  /**
   * Takes notice that the system begins to close: nothing is to wait here any more for somebody to
   * come. May be called more than once.
   */
  void systemCloses();
}

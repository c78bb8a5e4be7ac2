package dev.rondo.internal.routing;

import dev.rondo.metrics.RouteMetrics;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What stands in front of a system's actors. Any thread. */
public final class Routes {

  private final Set<RouteCell> all = ConcurrentHashMap.newKeySet();
  private volatile boolean isClosing;

  /** Begins without any. */
  public Routes() {}

  void add(RouteCell route) {
    all.add(route);
  }

  void remove(RouteCell route) {
    all.remove(route);
  }

  /** Has nothing wait there any more for somebody to come: the system closes. */
  public void systemCloses() {
    isClosing = true; // Who adds one looks afterwards, so that one of the two sees the other.
    all.forEach(RouteCell::systemCloses);
  }

  boolean isClosing() {
    return isClosing;
  }

  /** What has come through them, in the order of their paths. */
  public List<RouteMetrics> metrics() {
    return all.stream()
        .map(RouteCell::metrics)
        .sorted(Comparator.comparing(RouteMetrics::path))
        .toList();
  }
}

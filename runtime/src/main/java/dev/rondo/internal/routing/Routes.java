package dev.rondo.internal.routing;

import dev.rondo.metrics.RouteMetrics;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What stands in front of a system's actors. Any thread. */
public final class Routes {

  private final Set<Counted> all = ConcurrentHashMap.newKeySet();
  private volatile boolean isClosing;

  /** Begins without any. */
  public Routes() {}

  /** Has it counted among those there are; told at once if the system closes. */
  public void add(Counted route) {
    all.add(route);
    if (isClosing) {
      route.systemCloses();
    }
  }

  /** Has it counted no more. */
  public void remove(Counted route) {
    all.remove(route);
  }

  /** Has nothing wait there any more for somebody to come: the system closes. */
  public void systemCloses() {
    isClosing = true; // Who adds one looks afterwards, so that one of the two sees the other.
    all.forEach(Counted::systemCloses);
  }

  /** What has come through them, in the order of their paths. */
  public List<RouteMetrics> metrics() {
    return all.stream()
        .map(Counted::metrics)
        .sorted(Comparator.comparing(RouteMetrics::path))
        .toList();
  }
}

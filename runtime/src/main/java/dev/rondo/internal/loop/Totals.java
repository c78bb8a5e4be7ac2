package dev.rondo.internal.loop;

import dev.rondo.metrics.ContractMetrics;
import dev.rondo.metrics.LoopCounts;
import dev.rondo.metrics.LoopMetrics;
import dev.rondo.metrics.Metrics;
import dev.rondo.metrics.RouteMetrics;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the loops that have ended had counted, so that nothing is lost when loops come and go. Any
 * thread, under the lock: a loop is either among those that run or here.
 */
final class Totals {

  private int loops;
  private LoopCounts counts = LoopCounts.NONE;
  private final Map<String, ContractMetrics> contracts = new TreeMap<>();

  /** Takes over from a loop, which counts nothing any more. */
  synchronized void ended(EventLoop loop, Set<EventLoop> running) {
    if (running.remove(loop)) {
      loops++;
      counts = counts.plus(loop.counters().counts());
      addTo(contracts, loop.counters().contracts());
    }
  }

  /** Adds up what all have counted. */
  synchronized Metrics with(
      Set<EventLoop> running, Stream<ContractMetrics> others, List<RouteMetrics> routes) {
    Map<String, ContractMetrics> all = new TreeMap<>(contracts);
    running.forEach(loop -> addTo(all, loop.counters().contracts()));
    addTo(all, others);
    List<LoopMetrics> now =
        running.stream()
            .map(EventLoop::metrics)
            .sorted(Comparator.comparing(LoopMetrics::name))
            .toList();
    return new Metrics(now, loops, counts, List.copyOf(all.values()), routes);
  }

  private static void addTo(Map<String, ContractMetrics> sums, Stream<ContractMetrics> added) {
    added.forEach(metrics -> sums.merge(metrics.contract(), metrics, ContractMetrics::plus));
  }
}

package dev.rondo.metrics;

import dev.rondo.Contract;
import java.util.List;
import java.util.Optional;

/**
 * What a system has counted since it was made, and what waited in it when this was taken.
 *
 * <p>Loops count without synchronization and are read one after another while they run, so the
 * figures are not of one instant: a message on its way between two loops may be in neither or in
 * both. Of each loop all is seen that it had counted by the end of its last turn, and perhaps some
 * of what it did since; a handler sees all that its own loop has counted. Counts never fall from
 * one snapshot to the next, and are exact once the system has closed.
 *
 * <p>So, after a close: each message that was sent was handled, became a dead letter, or was an
 * abandoned ask. Deferred messages are among those.
 *
 * @param loops the event loops that run, in the order of their names
 * @param endedLoops how many others there were
 * @param ended what those have counted
 * @param contracts one for each contract that an actor served or a dead letter was for, in the
 *     order of their names
 * @param routes what stands in front of actors and is not closed, in the order of their paths
 */
public record Metrics(
    List<LoopMetrics> loops,
    int endedLoops,
    LoopCounts ended,
    List<ContractMetrics> contracts,
    List<RouteMetrics> routes) {

  /** Copies the lists. */
  public Metrics {
    loops = List.copyOf(loops);
    routes = List.copyOf(routes);
    contracts = List.copyOf(contracts);
  }

  /** What all loops have counted, those included that ended. */
  public LoopCounts total() {
    return loops.stream().map(LoopMetrics::counts).reduce(ended, LoopCounts::plus);
  }

  /** The figures of that contract; all zero where there is nothing to count. */
  public ContractMetrics contract(Contract<?, ?> contract) {
    return contracts.stream()
        .filter(metrics -> metrics.contract().equals(contract.name()))
        .findFirst()
        .orElseGet(() -> ContractMetrics.none(contract.name()));
  }

  /** The figures of the topic, router or the like at that path, if there is one. */
  public Optional<RouteMetrics> route(String path) {
    return routes.stream().filter(route -> route.path().equals(path)).findFirst();
  }

  /** Messages whose handler was called, of all contracts. */
  public long handled() {
    return contracts.stream().mapToLong(ContractMetrics::handled).sum();
  }

  /** Dead letters of all contracts: {@link dev.rondo.ActorSystem#deadLetterCount}. */
  public long deadLetters() {
    return contracts.stream().mapToLong(ContractMetrics::deadLetters).sum();
  }
}

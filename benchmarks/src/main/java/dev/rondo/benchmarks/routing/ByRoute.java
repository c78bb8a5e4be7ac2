package dev.rondo.benchmarks.routing;

import dev.rondo.benchmarks.contract.Crier.Way;

/** Through a topic, and through a round-robin router. */
public class ByRoute extends RoutingDefaults {

  /** Made by JMH. */
  public ByRoute() {
    super(Way.BY_ROUTE);
  }
}

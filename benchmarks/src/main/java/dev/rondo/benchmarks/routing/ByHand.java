package dev.rondo.benchmarks.routing;

import dev.rondo.benchmarks.contract.Crier.Way;

/** Told one by one. */
public class ByHand extends RoutingDefaults {

  /** Made by JMH. */
  public ByHand() {
    super(Way.BY_HAND);
  }
}

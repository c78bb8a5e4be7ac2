package dev.rondo.benchmarks.sameloop;

import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.contract.BurstsActor;
import dev.rondo.benchmarks.contract.BurstsRef;
import dev.rondo.benchmarks.contract.CounterARef;

/** Sends each burst to one actor. */
final class ToOneContract extends BurstsActor {

  private final CounterARef target;

  ToOneContract(BurstsRef self, CounterARef target) {
    super(self);
    this.target = target;
  }

  @Override
  protected void sendBurst() {
    for (int i = 0; i < BenchmarkDefaults.BURST; i++) {
      target.add(1);
    }
  }
}

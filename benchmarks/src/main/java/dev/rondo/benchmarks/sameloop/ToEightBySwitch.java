package dev.rondo.benchmarks.sameloop;

import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.contract.BurstsActor;
import dev.rondo.benchmarks.contract.BurstsRef;

/**
 * Spreads each burst over eight actors of eight contracts, in random order, as a program does: by a
 * branch.
 */
final class ToEightBySwitch extends BurstsActor {

  private final RandomOrder order = new RandomOrder();
  private final Counters targets;

  ToEightBySwitch(BurstsRef self, Counters targets) {
    super(self);
    this.targets = targets;
  }

  @Override
  protected void sendBurst() {
    for (int i = 0; i < BenchmarkDefaults.BURST; i++) {
      switch (order.next()) {
        case 0 -> targets.a().add(1);
        case 1 -> targets.b().add(1);
        case 2 -> targets.c().add(1);
        case 3 -> targets.d().add(1);
        case 4 -> targets.e().add(1);
        case 5 -> targets.f().add(1);
        case 6 -> targets.g().add(1);
        default -> targets.h().add(1);
      }
    }
  }
}

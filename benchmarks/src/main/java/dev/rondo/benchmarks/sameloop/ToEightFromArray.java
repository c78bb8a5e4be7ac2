package dev.rondo.benchmarks.sameloop;

import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.contract.BurstsActor;
import dev.rondo.benchmarks.contract.BurstsRef;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;

/**
 * Spreads each burst over eight actors of eight contracts, in random order, without a branch that
 * depends on it.
 *
 * <p>Refs of different contracts have no method in common, so this sends as their stubs do, line by
 * line. A switch over eight refs would be mispredicted for nearly every message, which is not the
 * message's cost: see {@link ToEightBySwitch}.
 */
final class ToEightFromArray extends BurstsActor {

  /** The number of {@code add} in each of the contracts. */
  private static final int ADD = 1;

  private final RandomOrder order = new RandomOrder();
  private final GeneratedRef[] targets;

  ToEightFromArray(BurstsRef self, Counters targets) {
    super(self);
    this.targets =
        new GeneratedRef[] {
          (GeneratedRef) targets.a(),
          (GeneratedRef) targets.b(),
          (GeneratedRef) targets.c(),
          (GeneratedRef) targets.d(),
          (GeneratedRef) targets.e(),
          (GeneratedRef) targets.f(),
          (GeneratedRef) targets.g(),
          (GeneratedRef) targets.h(),
        };
  }

  @Override
  protected void sendBurst() {
    for (int i = 0; i < BenchmarkDefaults.BURST; i++) {
      GeneratedRef target = targets[order.next()];
      Cell cell = target.cell;
      MessageSlot slot = cell.claim(target, ADD);
      slot.word0 = 1;
      cell.publish(slot);
    }
  }
}

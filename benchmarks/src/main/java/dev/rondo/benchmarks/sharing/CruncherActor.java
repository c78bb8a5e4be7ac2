package dev.rondo.benchmarks.sharing;

import dev.rondo.ActorContext;
import dev.rondo.benchmarks.contract.Cruncher;
import dev.rondo.benchmarks.contract.CruncherRef;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Computes piece by piece, and lets others have their turn in between. */
final class CruncherActor implements Cruncher {

  private final CruncherRef self;
  private final BooleanSupplier goesOn;
  private final Supplier<CountDownLatch> done;
  private long value;

  CruncherActor(
      ActorContext<CruncherRef> context, BooleanSupplier goesOn, Supplier<CountDownLatch> done) {
    this.self = context.self();
    this.goesOn = goesOn;
    this.done = done;
  }

  @Override
  public void crunch(int pieces) {
    value = Work.piece(value);
    if (pieces > 1 && goesOn.getAsBoolean()) {
      self.crunch(pieces - 1);
    } else {
      done.get().countDown();
    }
  }
}

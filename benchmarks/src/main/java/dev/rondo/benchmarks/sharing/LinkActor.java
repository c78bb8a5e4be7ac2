package dev.rondo.benchmarks.sharing;

import dev.rondo.benchmarks.contract.Link;
import dev.rondo.benchmarks.contract.LinkRef;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Passes tokens on, while they shall go on. */
final class LinkActor implements Link {

  private final BooleanSupplier goesOn;
  private final Supplier<CountDownLatch> down;
  private @Nullable LinkRef next;

  LinkActor(BooleanSupplier goesOn, Supplier<CountDownLatch> down) {
    this.goesOn = goesOn;
    this.down = down;
  }

  @Override
  public void join(LinkRef other) {
    next = other;
  }

  @Override
  public void token(long left) {
    if (left == 0 || !goesOn.getAsBoolean()) {
      down.get().countDown();
    } else {
      Objects.requireNonNull(next, "next").token(left - 1);
    }
  }
}

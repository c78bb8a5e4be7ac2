package dev.rondo.benchmarks.sharing;

import dev.rondo.ActorContext;
import dev.rondo.Spawn;
import dev.rondo.benchmarks.contract.Fib;
import dev.rondo.benchmarks.contract.FibRef;
import java.util.function.LongConsumer;

/** Has two children compute the numbers before, down to those that it computes alone. */
final class FibActor implements Fib {

  private final ActorContext<FibRef> context;
  private final LongConsumer whoAsked;
  private long sum;
  private int missing = 2;

  FibActor(ActorContext<FibRef> context, LongConsumer whoAsked) {
    this.context = context;
    this.whoAsked = whoAsked;
  }

  @Override
  public void compute(int n) {
    if (n <= Work.FIB_ALONE) {
      end(Work.fib(n));
    } else {
      FibRef self = context.self();
      child(self).compute(n - 1);
      child(self).compute(n - 2);
    }
  }

  private FibRef child(FibRef self) {
    return context.spawnWith(
        FibRef.CONTRACT,
        null,
        own -> new FibActor(own, value -> self.result(value)),
        Spawn.defaults());
  }

  @Override
  public void result(long value) {
    sum += value;
    missing--;
    if (missing == 0) {
      end(sum);
    }
  }

  private void end(long value) {
    whoAsked.accept(value);
    context.stop();
  }
}

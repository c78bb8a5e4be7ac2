package dev.rondo.benchmarks.sharing;

import dev.rondo.ActorContext;
import dev.rondo.Spawn;
import dev.rondo.benchmarks.contract.Queens;
import dev.rondo.benchmarks.contract.QueensRef;
import java.util.function.LongConsumer;

/** Has a child for each place in the next row, down to a row from which on it counts alone. */
final class QueensActor implements Queens {

  private final ActorContext<QueensRef> context;
  private final LongConsumer whoAsked;
  private long sum;
  private int missing;

  QueensActor(ActorContext<QueensRef> context, LongConsumer whoAsked) {
    this.context = context;
    this.whoAsked = whoAsked;
  }

  @Override
  public void place(int row, int columns, int left, int right) {
    int free = Work.free(columns, left, right);
    if (row >= Work.QUEENS_APART || free == 0) {
      end(Work.queens(row, columns, left, right));
      return;
    }
    missing = Integer.bitCount(free);
    QueensRef self = context.self();
    for (; free != 0; free &= free - 1) {
      int place = free & -free;
      context
          .spawnWith(
              QueensRef.CONTRACT,
              null,
              own -> new QueensActor(own, count -> self.solutions(count)),
              Spawn.defaults())
          .place(row + 1, columns | place, (left | place) << 1, (right | place) >>> 1);
    }
  }

  @Override
  public void solutions(long count) {
    sum += count;
    missing--;
    if (missing == 0) {
      end(sum);
    }
  }

  private void end(long count) {
    whoAsked.accept(count);
    context.stop();
  }
}

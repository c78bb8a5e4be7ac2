package dev.rondo.internal.loop;

import dev.rondo.Stall;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reports what stays the same for longer than it may, again each time when it has lasted twice as
 * long, and then that it is over. One thread.
 */
final class Patience {

  private final LongSupplier budgetNanos;
  private final LongFunction<Stall> description;
  private final Consumer<Stall> reports;
  private @Nullable Object seen;
  private long since;
  private long reportAfter;
  private @Nullable Stall reported;

  /**
   * Begins to look.
   *
   * @param budgetNanos how long what it has just seen may last
   * @param description says what it is that has lasted so many nanoseconds
   */
  Patience(LongSupplier budgetNanos, LongFunction<Stall> description, Consumer<Stall> reports) {
    this.budgetNanos = budgetNanos;
    this.description = description;
    this.reports = reports;
  }

  /** Takes a look: what equals the last one is the same, and null is nothing. */
  void sees(@Nullable Object now, long nanoTime) {
    long lasting = nanoTime - since;
    if (!Objects.equals(now, seen)) {
      seen = now;
      since = nanoTime;
      reportAfter = budgetNanos.getAsLong();
      if (reported != null) {
        reports.accept(Stalls.over(reported, lasting));
        reported = null;
      }
    } else if (now != null && lasting >= reportAfter) {
      reportAfter = 2 * lasting;
      reported = description.apply(lasting);
      reports.accept(reported);
    }
  }
}

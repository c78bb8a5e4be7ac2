package dev.rondo.internal.cell;

import dev.rondo.Ask;
import dev.rondo.internal.ask.Asker;
import dev.rondo.internal.ask.Offloaded;
import dev.rondo.internal.offload.OffloadThreads;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What an incarnation has offloaded, and what has not come home. The loop only. */
final class Offloads {

  /** In order, so that a simulation repeats itself. */
  private final Set<Offloaded<?>> underWay = new LinkedHashSet<>();

  /** Begins work. */
  <T extends @Nullable Object> Ask<T> begin(
      Asker asker, OffloadThreads threads, Callable<? extends T> work) {
    Offloaded<T> offloaded = new Offloaded<>(asker, work, underWay::remove);
    threads.submit(offloaded);
    underWay.add(offloaded); // It comes home in a later turn.
    return offloaded;
  }

  /** Whether there is any. */
  boolean isBusy() {
    return !underWay.isEmpty();
  }

  /** How much there is. */
  int size() {
    return underWay.size();
  }

  /** Cancels all of it: the incarnation has ended. */
  void cancelAll() {
    List.copyOf(underWay).forEach(Offloaded::cancelWork);
  }
}

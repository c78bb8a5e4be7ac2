package dev.rondo.benchmarks.sameloop;

import dev.rondo.ActorSystem;
import dev.rondo.benchmarks.contract.CounterARef;
import dev.rondo.benchmarks.contract.CounterBRef;
import dev.rondo.benchmarks.contract.CounterCRef;
import dev.rondo.benchmarks.contract.CounterDRef;
import dev.rondo.benchmarks.contract.CounterERef;
import dev.rondo.benchmarks.contract.CounterFRef;
import dev.rondo.benchmarks.contract.CounterGRef;
import dev.rondo.benchmarks.contract.CounterHRef;
import dev.rondo.benchmarks.contract.Total;

/** Eight actors, one of each counter contract. */
record Counters(
    CounterARef a,
    CounterBRef b,
    CounterCRef c,
    CounterDRef d,
    CounterERef e,
    CounterFRef f,
    CounterGRef g,
    CounterHRef h) {

  static Counters spawn(ActorSystem system) {
    return new Counters(
        system.spawn(CounterARef.CONTRACT, Total::new),
        system.spawn(CounterBRef.CONTRACT, Total::new),
        system.spawn(CounterCRef.CONTRACT, Total::new),
        system.spawn(CounterDRef.CONTRACT, Total::new),
        system.spawn(CounterERef.CONTRACT, Total::new),
        system.spawn(CounterFRef.CONTRACT, Total::new),
        system.spawn(CounterGRef.CONTRACT, Total::new),
        system.spawn(CounterHRef.CONTRACT, Total::new));
  }

  /** Takes the sum of all totals. */
  long takeTotal() {
    return a.takeTotal().join()
        + b.takeTotal().join()
        + c.takeTotal().join()
        + d.takeTotal().join()
        + e.takeTotal().join()
        + f.takeTotal().join()
        + g.takeTotal().join()
        + h.takeTotal().join();
  }
}

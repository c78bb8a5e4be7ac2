package dev.rondo.benchmarks.sameloop;

import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.ring.CounterHandlers;
import dev.rondo.benchmarks.ring.Entry;
import dev.rondo.benchmarks.ring.Handler;
import dev.rondo.benchmarks.ring.PrivateRing;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/** The same messages through a plain ring that one thread writes and reads. */
public class SameLoopPrivateRing extends BenchmarkDefaults {

  private final PrivateRing ring = new PrivateRing(1024);
  private final CounterHandlers handlers = new CounterHandlers();
  private final Handler[] targets = handlers.all();
  private final RandomOrder order = new RandomOrder();

  /** Prepares the ring. */
  @Setup
  public void start() {
    age();
  }

  /** One target. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public long oneContract() {
    for (int burst = 0; burst < MESSAGES / BURST; burst++) {
      for (int i = 0; i < BURST; i++) {
        add(handlers.a);
      }
      handleAll();
    }
    return checked(handlers.takeTotal());
  }

  /** Random targets of eight contracts. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public long eightContracts() {
    for (int burst = 0; burst < MESSAGES / BURST; burst++) {
      for (int i = 0; i < BURST; i++) {
        add(targets[order.next()]);
      }
      handleAll();
    }
    return checked(handlers.takeTotal());
  }

  /** Random targets of eight contracts, chosen by a switch. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public long eightContractsBySwitch() {
    for (int burst = 0; burst < MESSAGES / BURST; burst++) {
      for (int i = 0; i < BURST; i++) {
        switch (order.next()) {
          case 0 -> add(handlers.a);
          case 1 -> add(handlers.b);
          case 2 -> add(handlers.c);
          case 3 -> add(handlers.d);
          case 4 -> add(handlers.e);
          case 5 -> add(handlers.f);
          case 6 -> add(handlers.g);
          default -> add(handlers.h);
        }
      }
      handleAll();
    }
    return checked(handlers.takeTotal());
  }

  private void add(Handler target) {
    ring.claim().set(target, CounterHandlers.ADD, 1);
  }

  private void handleAll() {
    for (Entry entry = ring.peek(); entry != null; entry = ring.peek()) {
      entry.handle();
      ring.advance();
    }
  }
}

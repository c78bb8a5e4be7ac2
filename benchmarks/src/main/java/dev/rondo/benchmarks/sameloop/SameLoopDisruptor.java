package dev.rondo.benchmarks.sameloop;

import com.lmax.disruptor.EventPoller;
import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.YieldingWaitStrategy;
import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.ring.CounterHandlers;
import dev.rondo.benchmarks.ring.Entry;
import dev.rondo.benchmarks.ring.Handler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/**
 * The same messages through a Disruptor ring for a single producer, published one by one and polled
 * by the thread that publishes. Nobody waits; the wait strategy is one whose signal, which each
 * publish gives, is empty.
 */
public class SameLoopDisruptor extends BenchmarkDefaults {

  private final RingBuffer<Entry> ring =
      RingBuffer.createSingleProducer(Entry::new, 1024, new YieldingWaitStrategy());
  private final EventPoller<Entry> poller = ring.newPoller();
  private final CounterHandlers handlers = new CounterHandlers();
  private final Handler[] targets = handlers.all();
  private final RandomOrder order = new RandomOrder();

  /** Prepares the ring. */
  @Setup
  public void start() {
    ring.addGatingSequences(poller.getSequence());
    age();
  }

  /** One target. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public long oneContract() throws Exception {
    for (int burst = 0; burst < MESSAGES / BURST; burst++) {
      for (int i = 0; i < BURST; i++) {
        add(handlers.a);
      }
      poller.poll(SameLoopDisruptor::handle);
    }
    return checked(handlers.takeTotal());
  }

  /** Random targets of eight contracts. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public long eightContracts() throws Exception {
    for (int burst = 0; burst < MESSAGES / BURST; burst++) {
      for (int i = 0; i < BURST; i++) {
        add(targets[order.next()]);
      }
      poller.poll(SameLoopDisruptor::handle);
    }
    return checked(handlers.takeTotal());
  }

  /** Random targets of eight contracts, chosen by a switch. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public long eightContractsBySwitch() throws Exception {
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
      poller.poll(SameLoopDisruptor::handle);
    }
    return checked(handlers.takeTotal());
  }

  private void add(Handler target) {
    long sequence = ring.next();
    ring.get(sequence).set(target, CounterHandlers.ADD, 1);
    ring.publish(sequence);
  }

  private static boolean handle(Entry entry, long sequence, boolean endOfBatch) {
    entry.handle();
    return true;
  }
}

package dev.rondo.benchmarks.flood;

import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.dsl.ProducerType;
import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.ring.CounterHandlers;
import dev.rondo.benchmarks.ring.Entry;
import dev.rondo.benchmarks.ring.PaddedEntry;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The same messages through a bare Disruptor ring, published one by one by one thread, whichever
 * kind of producer the ring is made for.
 */
public class FloodDisruptor extends BenchmarkDefaults {

  static final int RING_SIZE = 4096;

  /** What the ring expects. */
  @Param public ProducerType producer;

  /** Who reads it. */
  @Param public ConsumerKind consumer;

  private final CounterHandlers handlers = new CounterHandlers();
  private Consumer running;
  private RingBuffer<PaddedEntry> ring;

  /** Starts the consumer. */
  @Setup
  public void start() {
    running = consumer.start(producer, RING_SIZE);
    ring = running.ring();
    age();
  }

  /** Ends it. */
  @TearDown
  public void close() {
    running.close();
  }

  /** A message, sent and handled. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public long tell() {
    for (int i = 0; i < MESSAGES; i++) {
      long sequence = ring.next();
      ring.get(sequence).set(handlers.a, CounterHandlers.ADD, 1);
      ring.publish(sequence);
    }
    return checked(takeTotal().join());
  }

  private CompletableFuture<Long> takeTotal() {
    CompletableFuture<Long> reply = new CompletableFuture<>();
    long sequence = ring.next();
    Entry entry = ring.get(sequence);
    entry.set(handlers.a, CounterHandlers.TAKE_TOTAL, 0);
    entry.reply = reply;
    ring.publish(sequence);
    return reply;
  }
}

package dev.rondo.benchmarks.flood;

import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.dsl.ProducerType;
import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.ring.PaddedEntry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** The same through a bare ring for several producers, whose reader never backs off. */
public class LoneDisruptor extends BenchmarkDefaults {

  private static final int SHOW = 1;

  /** Who reads it. */
  @Param({"PARKING_LOOP", "BATCH_BUSY_SPIN"})
  public ConsumerKind consumer;

  private final Light light = new Light();
  private Consumer running;
  private RingBuffer<PaddedEntry> ring;
  private long number;

  /** Starts the consumer. */
  @Setup
  public void start() {
    running = consumer.start(ProducerType.MULTI, FloodDisruptor.RING_SIZE);
    ring = running.ring();
    age();
  }

  /** Ends it. */
  @TearDown
  public void close() {
    running.close();
  }

  /** From the call until it can be seen that it was handled. */
  @Benchmark
  public long loneTell() {
    number++;
    long sequence = ring.next();
    ring.get(sequence).set(light, SHOW, number);
    ring.publish(sequence);
    return light.await(number);
  }
}

package dev.rondo.benchmarks.flood;

import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.WaitStrategy;
import com.lmax.disruptor.dsl.Disruptor;
import com.lmax.disruptor.dsl.ProducerType;
import com.lmax.disruptor.util.DaemonThreadFactory;
import dev.rondo.benchmarks.ring.PaddedEntry;

/** The Disruptor as it comes: a BatchEventProcessor with one handler. */
final class BatchProcessor implements Consumer {

  private final Disruptor<PaddedEntry> disruptor;

  private BatchProcessor(Disruptor<PaddedEntry> disruptor) {
    this.disruptor = disruptor;
  }

  static BatchProcessor start(ProducerType producer, int ringSize, WaitStrategy waiting) {
    Disruptor<PaddedEntry> disruptor =
        new Disruptor<>(
            PaddedEntry::new, ringSize, DaemonThreadFactory.INSTANCE, producer, waiting);
    disruptor.handleEventsWith((entry, sequence, endOfBatch) -> entry.handle());
    disruptor.start();
    return new BatchProcessor(disruptor);
  }

  @Override
  public RingBuffer<PaddedEntry> ring() {
    return disruptor.getRingBuffer();
  }

  @Override
  public void close() {
    disruptor.shutdown();
  }
}

package dev.rondo.benchmarks.flood;

import com.lmax.disruptor.BlockingWaitStrategy;
import com.lmax.disruptor.BusySpinWaitStrategy;
import com.lmax.disruptor.YieldingWaitStrategy;
import com.lmax.disruptor.dsl.ProducerType;

/** The ways in which a consumer reads its ring and waits. */
public enum ConsumerKind {
  /** A loop that polls as an event loop does: spins, then parks, and is unparked by a publish. */
  PARKING_LOOP,
  /** The same, which leaves its ring alone for a moment after small batches, as an event loop. */
  BACKING_OFF_LOOP,
  /** The Disruptor's own processor, which waits on a condition behind a lock. */
  BATCH_BLOCKING,
  /** The Disruptor's own processor, which spins, then yields. */
  BATCH_YIELDING,
  /** The Disruptor's own processor, which only spins. */
  BATCH_BUSY_SPIN;

  Consumer start(ProducerType producer, int ringSize) {
    return switch (this) {
      case PARKING_LOOP -> ParkingLoop.start(producer, ringSize);
      case BACKING_OFF_LOOP -> ParkingLoop.startBackingOff(producer, ringSize);
      case BATCH_BLOCKING -> BatchProcessor.start(producer, ringSize, new BlockingWaitStrategy());
      case BATCH_YIELDING -> BatchProcessor.start(producer, ringSize, new YieldingWaitStrategy());
      case BATCH_BUSY_SPIN -> BatchProcessor.start(producer, ringSize, new BusySpinWaitStrategy());
    };
  }
}

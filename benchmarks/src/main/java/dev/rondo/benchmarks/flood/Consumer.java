package dev.rondo.benchmarks.flood;

import com.lmax.disruptor.RingBuffer;
import dev.rondo.benchmarks.ring.PaddedEntry;

/** A thread that handles what a ring receives, and ends when closed. */
interface Consumer extends AutoCloseable {

  /** The ring that it reads. */
  RingBuffer<PaddedEntry> ring();

  @Override
  void close();
}

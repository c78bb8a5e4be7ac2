package dev.rondo.benchmarks.flood;

import dev.rondo.benchmarks.contract.Sink;
import dev.rondo.benchmarks.contract.SourceRef;

/** Adds up, and tells sources how far it is. */
final class SinkActor implements Sink {

  private long total;

  @Override
  public void add(long value) {
    total += value;
  }

  @Override
  public void endOfBurst(SourceRef source) {
    source.handled();
  }

  @Override
  public long takeTotal() {
    long taken = total;
    total = 0;
    return taken;
  }
}

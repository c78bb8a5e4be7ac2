package dev.rondo.benchmarks.flood;

import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.contract.SinkRef;
import dev.rondo.benchmarks.contract.Source;
import dev.rondo.benchmarks.contract.SourceRef;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Keeps so many bursts under way as fill half of a ring. */
final class SourceActor implements Source {

  private static final int AHEAD = FloodDisruptor.RING_SIZE / 2 / BenchmarkDefaults.BURST;

  private final SourceRef self;
  private final SinkRef sink;
  private CompletableFuture<Void> done = new CompletableFuture<>();
  private long unsent;
  private long unhandled;

  SourceActor(SourceRef self, SinkRef sink) {
    this.self = self;
    this.sink = sink;
  }

  @Override
  public CompletionStage<Void> run(long bursts) {
    done = new CompletableFuture<>();
    unsent = bursts;
    unhandled = bursts;
    for (int i = 0; i < AHEAD; i++) {
      sendBurst();
    }
    return done;
  }

  @Override
  public void handled() {
    unhandled--;
    if (unhandled == 0) {
      done.complete(null);
    }
    sendBurst();
  }

  private void sendBurst() {
    if (unsent > 0) {
      unsent--;
      for (int i = 0; i < BenchmarkDefaults.BURST; i++) {
        sink.add(1);
      }
      sink.endOfBurst(self);
    }
  }
}

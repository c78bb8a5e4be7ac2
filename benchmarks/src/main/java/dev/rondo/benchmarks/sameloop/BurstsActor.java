package dev.rondo.benchmarks.sameloop;

import dev.rondo.benchmarks.contract.Bursts;
import dev.rondo.benchmarks.contract.BurstsRef;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Sends bursts; subclasses say to whom. */
abstract class BurstsActor implements Bursts {

  private final BurstsRef self;
  private CompletableFuture<Void> done = new CompletableFuture<>();

  BurstsActor(BurstsRef self) {
    this.self = self;
  }

  @Override
  public CompletionStage<Void> run(long bursts) {
    done = new CompletableFuture<>();
    next(bursts);
    return done;
  }

  @Override
  public void next(long left) {
    if (left == 0) {
      done.complete(null);
      return;
    }
    sendBurst();
    self.next(left - 1);
  }

  abstract void sendBurst();
}

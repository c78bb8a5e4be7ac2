package dev.rondo.benchmarks.contract;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Sends bursts; subclasses say to whom. */
public abstract class BurstsActor implements Bursts {

  private final BurstsRef self;
  private CompletableFuture<Void> done = new CompletableFuture<>();

  /** Makes one that knows itself. */
  protected BurstsActor(BurstsRef self) {
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

  /** Sends one. */
  protected abstract void sendBurst();
}

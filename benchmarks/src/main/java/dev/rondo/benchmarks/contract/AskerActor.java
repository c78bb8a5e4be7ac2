package dev.rondo.benchmarks.contract;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Counts in a plain field, from what is chained to its asks. */
public final class AskerActor implements Asker {

  private final ValueRef value;
  private CompletableFuture<Long> done = new CompletableFuture<>();
  private long times;
  private long asked;
  private long replies;

  /** Asks that one. */
  public AskerActor(ValueRef value) {
    this.value = value;
  }

  @Override
  public void begin(long wanted, int atOnce) {
    done = new CompletableFuture<>();
    times = wanted;
    asked = 0;
    replies = 0;
    for (int i = 0; i < atOnce; i++) {
      askNext();
    }
  }

  @Override
  public CompletionStage<Long> replies() {
    return done;
  }

  private void askNext() {
    if (asked < times) {
      asked++;
      value.add(1).thenAccept(this::replied);
    }
  }

  private void replied(long sum) {
    replies++;
    askNext();
    if (replies == times) {
      done.complete(replies);
    }
  }
}

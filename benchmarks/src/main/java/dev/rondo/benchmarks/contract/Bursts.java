package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

/** Sends messages to neighbours on its loop, a burst at a time. */
@ActorContract
public interface Bursts {

  /** Sends so many bursts, and answers when the last message is handled. */
  CompletionStage<Void> run(long bursts);

  /** Sends a burst if any is left. Told to itself behind each burst, so handled after it. */
  void next(long left);
}

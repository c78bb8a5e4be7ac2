package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

/** Sends bursts to a {@link Sink}, a few ahead of what that has handled. */
@ActorContract
public interface Source {

  /** Sends so many bursts, and answers when the last is handled. */
  CompletionStage<Void> run(long bursts);

  /** Says that a burst is handled. */
  void handled();
}

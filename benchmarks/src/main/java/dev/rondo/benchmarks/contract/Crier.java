package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

/** Tells hearers, in one of several ways. */
@ActorContract
public interface Crier {

  /** How messages go to hearers. */
  enum Way {
    /** Each hearer is told by itself: all of them, or one after another. */
    BY_HAND,
    /** Through a ref that stands for all of them, or chooses one. */
    BY_ROUTE
  }

  /** Tells all hearers so many times; answers in its next turn. */
  CompletionStage<Long> cryToAll(long times, Way way);

  /** Tells one hearer after another, so many times in all; answers in its next turn. */
  CompletionStage<Long> cryInTurn(long times, Way way);

  /** Returns the number. */
  long echo(long number);
}

package dev.rondo.benchmarks.confinement;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

/** Asks many actors at once, and counts their replies. */
@ActorContract
public interface Surveyor {

  /** Asks so many times; answers with the count when all replies were counted. */
  CompletionStage<Integer> survey(int asks);
}

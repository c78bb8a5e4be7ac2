package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;

/** Computes, piece by piece. */
@ActorContract
public interface Cruncher {

  /** Computes a piece, and tells itself to go on with the others that are left. */
  void crunch(int pieces);
}

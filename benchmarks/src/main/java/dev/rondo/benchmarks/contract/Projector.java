package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;

/** Shows frames to viewers. */
@ActorContract
public interface Projector {

  /** How a frame goes to its viewers. */
  enum Way {
    /** In a Cow, which all read. */
    SHARED,
    /** In a Cow, to which one of them writes. */
    SHARED_AND_WRITTEN_TO,
    /** As a copy for each. */
    COPIED,
    /** As it is. */
    TRUSTED
  }

  /** Shows so many frames, each to all viewers; they see them when this was answered. */
  long show(long frames, Way way);
}

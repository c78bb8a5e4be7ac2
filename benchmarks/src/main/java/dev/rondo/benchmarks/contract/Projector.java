package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

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

  /** Shows so many frames, each to all viewers; answers when the last of these has seen them. */
  CompletionStage<Long> show(long frames, Way way);

  /** How many frames all viewers have seen since this was asked last. */
  CompletionStage<Long> takeSeen();
}

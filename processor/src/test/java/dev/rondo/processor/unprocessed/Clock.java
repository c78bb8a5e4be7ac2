package dev.rondo.processor.unprocessed;

import dev.rondo.annotation.ActorContract;

/** A contract on the class path that was compiled without the processor. */
@ActorContract
public interface Clock {
  long now();
}

package dev.rondo.samples.courier;

import dev.rondo.annotation.ActorContract;

/** Knows numbers. */
@ActorContract
public interface Directory {

  /** The number of that name. */
  int numberOf(String name);
}

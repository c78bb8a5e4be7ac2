package dev.rondo.benchmarks.fanout;

import dev.rondo.benchmarks.contract.Projector.Way;

/** In a Cow, which all read. */
public class FanOutActors extends FanOutRondo {

  /** Made by JMH. */
  public FanOutActors() {
    super(Way.SHARED);
  }
}

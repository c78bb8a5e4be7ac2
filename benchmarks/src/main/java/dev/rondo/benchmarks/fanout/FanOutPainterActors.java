package dev.rondo.benchmarks.fanout;

import dev.rondo.benchmarks.contract.Projector.Way;

/** In a Cow, to which one of them writes. */
public class FanOutPainterActors extends FanOutRondo {

  /** Made by JMH. */
  public FanOutPainterActors() {
    super(Way.SHARED_AND_WRITTEN_TO);
  }
}

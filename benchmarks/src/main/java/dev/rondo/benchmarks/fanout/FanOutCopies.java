package dev.rondo.benchmarks.fanout;

import dev.rondo.benchmarks.contract.Projector.Way;

/** As a copy for each. */
public class FanOutCopies extends FanOutRondo {

  /** Made by JMH. */
  public FanOutCopies() {
    super(Way.COPIED);
  }
}

package dev.rondo.benchmarks.fanout;

import dev.rondo.benchmarks.contract.Projector.Way;

/** The bare reference, which nothing protects. */
public class FanOutTrust extends FanOutRondo {

  /** Made by JMH. */
  public FanOutTrust() {
    super(Way.TRUSTED);
  }
}

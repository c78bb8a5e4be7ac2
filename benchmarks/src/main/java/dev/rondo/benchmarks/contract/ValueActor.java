package dev.rondo.benchmarks.contract;

/** The value, in a plain field. */
public final class ValueActor implements Value {

  private long value;

  /** Starts from zero. */
  public ValueActor() {}

  @Override
  public long add(long amount) {
    value += amount;
    return value;
  }
}

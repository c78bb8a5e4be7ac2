package dev.rondo.benchmarks.ring;

/** An entry that is written and read by different threads: 128 bytes, as a slot of a ring. */
public final class PaddedEntry extends Entry {

  @SuppressWarnings("unused")
  private long pad0, pad1, pad2, pad3, pad4, pad5;

  /** Makes an empty entry. */
  public PaddedEntry() {}
}

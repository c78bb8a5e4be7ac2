package dev.rondo.benchmarks.ring;

/** The target of an entry, as a generated ref is the target of a slot. */
public interface Handler {

  /** Runs the message in the entry. */
  void dispatch(Entry entry);
}

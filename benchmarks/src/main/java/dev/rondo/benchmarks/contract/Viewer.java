package dev.rondo.benchmarks.contract;

import dev.rondo.Cow;
import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Copied;
import dev.rondo.annotation.Moved;

/** Looks at frames, each of which many others look at too. */
@ActorContract
public interface Viewer {

  /** Reads a frame that is shared until somebody writes. */
  void show(Cow<byte[]> frame);

  /** Writes to one. */
  void paint(Cow<byte[]> frame);

  /** Reads a copy of the frame. */
  void copy(@Copied byte[] frame);

  /** Reads the frame itself, as if nobody could write to it: the bare reference, sent and read. */
  void trust(@Moved byte[] frame);

  /** Returns the number. */
  long echo(long number);

  /** How many frames it has seen since this was asked last. */
  long takeSeen();
}

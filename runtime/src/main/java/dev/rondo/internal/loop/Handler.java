package dev.rondo.internal.loop;

/** Code of the program in which a thread may be stuck. */
@FunctionalInterface
public interface Handler {

  /** Runs it. */
  void run() throws Exception;
}

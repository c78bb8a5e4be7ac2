package dev.rondo.internal.cell;

/** Sorts what handlers and factories throw, by the table of promises on errors in a handler. */
final class Severity {

  private Severity() {}

  /** Rethrows what no actor can be blamed for; the loop ends with it. */
  static void rethrowFatal(Throwable thrown) {
    if (thrown instanceof VirtualMachineError fatal && !(fatal instanceof StackOverflowError)) {
      throw fatal;
    }
  }

  /** Whether the actor's code is broken, so that neither going on nor a restart would help. */
  static boolean endsActor(Throwable thrown) {
    return thrown instanceof AssertionError || thrown instanceof LinkageError;
  }
}

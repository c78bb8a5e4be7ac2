package dev.rondo.internal.cell;

/** Sorts what handlers and factories throw, by the table of promises on errors in a handler. */
final class Severity {

  private Severity() {}

  /** Whether no actor can be blamed for it. */
  static boolean isFatal(Throwable thrown) {
    return thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError);
  }

  /** Rethrows what no actor can be blamed for; the loop ends with it. */
  static void rethrowFatal(Throwable thrown) {
    if (isFatal(thrown)) {
      throw (VirtualMachineError) thrown;
    }
  }

  /** Whether the actor's code is broken, so that neither going on nor a restart would help. */
  static boolean endsActor(Throwable thrown) {
    return thrown instanceof AssertionError || thrown instanceof LinkageError;
  }
}

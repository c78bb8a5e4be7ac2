package dev.rondo.internal.shutdown;

/** Closes a system when the JVM ends before it was closed. */
final class JvmHook {

  private final Thread thread;

  /** Makes one that runs this. */
  JvmHook(Runnable close, String threadName) {
    thread = new Thread(close, threadName);
  }

  /** Takes effect. Throws if the JVM ends already. */
  void install() {
    Runtime.getRuntime().addShutdownHook(thread);
  }

  /** Has no effect any more, and nothing in the JVM leads to the system. */
  void remove() {
    try {
      Runtime.getRuntime().removeShutdownHook(thread);
    } catch (IllegalStateException tooLate) {
      // The JVM ends, perhaps by way of this very hook. It keeps nothing for long.
    }
  }
}

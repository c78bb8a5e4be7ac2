package dev.rondo.internal.life;

import org.slf4j.Logger;

/**
 * Logs on an event loop, which must survive a logger that throws and exceptions that cannot even
 * say what they are.
 */
public final class GuardedLog {

  private GuardedLog() {}

  /** Logs an error. */
  public static void error(Logger log, String text, Throwable thrown) {
    try {
      log.error(text, thrown);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      complain(text, e);
    }
  }

  /** Logs something to know. */
  public static void info(Logger log, String text) {
    try {
      log.info(text);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      complain(text, e);
    }
  }

  /** Logs a warning. */
  public static void warn(Logger log, String text) {
    try {
      log.warn(text);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      complain(text, e);
    }
  }

  /** Logs a warning with a stack. */
  public static void warn(Logger log, String text, Throwable stack) {
    try {
      log.warn(text, stack);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      complain(text, e);
    }
  }

  private static void complain(String text, Throwable thrown) {
    System.err.println(
        "Rondo: the logger failed with " + thrown.getClass().getName() + " on: " + text);
  }

  /** The throwable's own text or, if that throws, its class. */
  public static String describe(Throwable thrown) {
    try {
      return thrown.toString();
    } catch (RuntimeException | StackOverflowError e) {
      return thrown.getClass().getName();
    }
  }
}

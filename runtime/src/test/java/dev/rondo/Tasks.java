package dev.rondo;

/** Runs what messages of tests carry, and lets through whatever it throws. */
final class Tasks {

  private Tasks() {}

  static void run(Worker.Task task) {
    try {
      task.run();
    } catch (Exception e) {
      throw sneaky(e);
    }
  }

  static Object call(Worker.Call task) {
    try {
      return task.call();
    } catch (Exception e) {
      throw sneaky(e);
    }
  }

  /** Throws a checked exception as the handler of a real contract could only by such a trick. */
  @SuppressWarnings("unchecked")
  private static <X extends Exception> RuntimeException sneaky(Exception e) throws X {
    throw (X) e;
  }
}

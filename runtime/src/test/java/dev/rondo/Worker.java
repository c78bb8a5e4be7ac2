package dev.rondo;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * A contract whose messages are pieces of code, so that one contract serves every test of the
 * runtime. {@link WorkerRef} and {@link WorkerDispatch} are written by hand in the form that the
 * processor generates: this module is built before the processor. A real contract could not send
 * code, which is not sendable.
 */
interface Worker {

  /** Runs a task. */
  void run(Task task);

  /** Takes a primitive and a reference. */
  void note(long number, String text);

  /** Answers with what the task returns. */
  Object call(Call task) throws Declared;

  /** Answers when the stage that the task returns completes. */
  CompletionStage<Object> later(Supplier<CompletionStage<Object>> task) throws Declared;

  /** Code that may throw anything. */
  interface Task {
    void run() throws Exception;
  }

  /** Code with a result that may throw anything. */
  interface Call {
    Object call() throws Exception;
  }

  /** The error that the contract declares. */
  final class Declared extends Exception {
    private static final long serialVersionUID = 1;

    Declared(String message) {
      super(message);
    }
  }
}

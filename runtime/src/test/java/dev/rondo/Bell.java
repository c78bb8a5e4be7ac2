package dev.rondo;

/** A second contract, written by hand as {@link Worker} is, for actors that serve several. */
interface Bell {

  /** Runs a task. */
  void ring(Worker.Task task);

  /** Runs a task; a control message. */
  void alarm(Worker.Task task);

  /** Answers with what the task returns. */
  Object ask(Worker.Call task) throws Broken;

  /** The error that the contract declares, and {@link Worker} does not. */
  final class Broken extends Exception {
    private static final long serialVersionUID = 1;

    Broken(String message) {
      super(message);
    }
  }
}

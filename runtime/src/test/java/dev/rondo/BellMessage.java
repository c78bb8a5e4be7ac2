package dev.rondo;

/** See {@link Bell}. */
sealed interface BellMessage extends Message {
  record Ring(Worker.Task task) implements BellMessage {}

  record Alarm(Worker.Task task) implements BellMessage {}

  record Ask(Worker.Call task) implements BellMessage, AskMessage<Object> {}
}

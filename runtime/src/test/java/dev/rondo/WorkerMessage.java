package dev.rondo;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** See {@link Worker}. */
sealed interface WorkerMessage extends Message {
  record Run(Worker.Task task) implements WorkerMessage {}

  record Note(long number, String text) implements WorkerMessage {
    @Override
    public String toString() {
      return "note(" + number + ", " + text + ")";
    }
  }

  record Call(Worker.Call task) implements WorkerMessage, AskMessage<Object> {}

  record Later(Supplier<CompletionStage<Object>> task)
      implements WorkerMessage, AskMessage<Object> {}
}

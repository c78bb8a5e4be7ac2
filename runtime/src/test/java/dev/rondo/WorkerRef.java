package dev.rondo;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** See {@link Worker}. */
interface WorkerRef extends ActorRef {
  Contract<Worker, WorkerRef> CONTRACT = WorkerDispatch.CONTRACT;

  void run(Worker.Task task);

  void note(long number, String text);

  Ask<Object> call(Worker.Call task);

  Ask<Object> later(Supplier<CompletionStage<Object>> task);

  WorkerRef within(Duration timeout);
}

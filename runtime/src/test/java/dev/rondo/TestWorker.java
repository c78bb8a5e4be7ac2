package dev.rondo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The behavior behind {@link Worker}: does as it is told, and remembers its notes. */
class TestWorker implements Worker {

  /** For tests that need it; set by a factory. */
  ActorContext<WorkerRef> context;

  final List<String> notes = new ArrayList<>();

  /** Spawns that behavior, and gives it its context. */
  static WorkerRef spawn(Spawner spawner, String name, TestWorker behavior) {
    return spawner.spawnWith(
        WorkerRef.CONTRACT,
        name,
        context -> {
          behavior.context = context;
          return behavior;
        });
  }

  @Override
  public void run(Task task) {
    Tasks.run(task);
  }

  @Override
  public void note(long number, String text) {
    notes.add(number + text);
  }

  @Override
  public Object call(Call task) {
    return Tasks.call(task);
  }

  @Override
  public CompletionStage<Object> later(Supplier<CompletionStage<Object>> task) {
    return task.get();
  }
}

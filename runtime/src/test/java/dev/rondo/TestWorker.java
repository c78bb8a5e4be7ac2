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

  @Override
  public void run(Task task) {
    try {
      task.run();
    } catch (Exception e) {
      throw sneaky(e);
    }
  }

  @Override
  public void note(long number, String text) {
    notes.add(number + text);
  }

  @Override
  public Object call(Call task) throws Declared {
    try {
      return task.call();
    } catch (Declared e) {
      throw e;
    } catch (Exception e) {
      throw sneaky(e);
    }
  }

  @Override
  public CompletionStage<Object> later(Supplier<CompletionStage<Object>> task) {
    return task.get();
  }

  /** Throws a checked exception as the handler of a real contract could only by such a trick. */
  @SuppressWarnings("unchecked")
  private static <X extends Exception> RuntimeException sneaky(Exception e) throws X {
    throw (X) e;
  }
}

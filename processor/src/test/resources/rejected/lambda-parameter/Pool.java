package pool;

import dev.rondo.annotation.ActorContract;
import java.util.function.Function;

@ActorContract
public interface Pool {
  // ERROR [rondo:lambda-parameter] 'work' is a java.lang.Runnable, whose code would run in another actor with all that it captured. Send the data that the other side needs, or a ref that it can tell.
  void run(Runnable work);

  // ERROR [rondo:lambda-parameter] 'task' is a pool.Task, whose 'code' is a java.util.function.Function<java.lang.String, java.lang.String>, whose code would run in another actor with all that it captured. Send the data that the other side needs, or a ref that it can tell.
  String apply(Task task);
}

record Task(Function<String, String> code) {}

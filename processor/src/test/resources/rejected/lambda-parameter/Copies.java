package jobs;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Copied;
import dev.rondo.annotation.Copyable;
import dev.rondo.annotation.Moved;

@ActorContract
interface Copies {
  // ERROR [rondo:lambda-parameter] 'work' is a java.lang.Runnable, whose code would run in another actor with all that it captured. Send the data that the other side needs, or a ref that it can tell.
  void copied(@Copied Runnable work);

  // ERROR [rondo:lambda-parameter] 'work' is a java.lang.Runnable, whose code would run in another actor with all that it captured. Send the data that the other side needs, or a ref that it can tell.
  void moved(@Moved Runnable work);

  void job(@Copied Job job);
}

@Copyable
record Job(
    byte[] input,
    // ERROR [rondo:lambda-parameter] 'work' is a java.lang.Runnable, whose code would run in another actor with all that it captured. Send the data that the other side needs, or a ref that it can tell.
    Runnable work) {}

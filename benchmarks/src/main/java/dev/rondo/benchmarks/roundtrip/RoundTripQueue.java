package dev.rondo.benchmarks.roundtrip;

import java.util.concurrent.CompletableFuture;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** The same questions to an actor made by hand from a thread and a LinkedBlockingQueue. */
public class RoundTripQueue extends RoundTripDefaults {

  private QueueActor target;

  /** Starts the actor. */
  @Setup
  public void start() {
    target = QueueActor.start();
    age();
  }

  /** Ends it. */
  @TearDown
  public void close() {
    target.close();
  }

  @Override
  CompletableFuture<Long> echo(long asked) {
    return target.echo(asked);
  }
}

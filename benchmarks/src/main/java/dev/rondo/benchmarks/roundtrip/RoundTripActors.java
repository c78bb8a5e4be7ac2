package dev.rondo.benchmarks.roundtrip;

import dev.rondo.ActorSystem;
import dev.rondo.benchmarks.contract.Echo;
import dev.rondo.benchmarks.contract.EchoRef;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Asks from a thread outside the loop. */
public class RoundTripActors extends RoundTripDefaults {

  private ActorSystem system;
  private EchoRef target;

  /** Starts the actor. */
  @Setup
  public void start() {
    system = ActorSystem.create("benchmark");
    target = system.spawn(EchoRef.CONTRACT, () -> new Same());
    age();
  }

  /** Ends it. */
  @TearDown
  public void close() {
    system.close();
  }

  @Override
  CompletableFuture<Long> echo(long asked) {
    return target.echo(asked);
  }

  private static final class Same implements Echo {
    @Override
    public long echo(long value) {
      return value;
    }
  }
}

package dev.rondo.benchmarks.pekko;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.Props;
import org.apache.pekko.actor.typed.SpawnProtocol;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.japi.function.Function;
import org.apache.pekko.util.Timeout;
import scala.Function1;
import scala.concurrent.ExecutionContext;

/** An actor system of Pekko in which a benchmark spawns its actors. */
public final class PekkoSystem implements AutoCloseable {

  /**
   * What an ask waits at most. Short, since the scheduler keeps something of each ask, also of an
   * answered one, until its time or five seconds are over; with a minute that fills the heap.
   */
  public static final Duration ASK_TIMEOUT = Duration.ofSeconds(3);

  static final Timeout TIMEOUT = Timeout.create(ASK_TIMEOUT);

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final ActorSystem<SpawnProtocol.Command> system;

  /** Starts one whose actors run there. */
  public PekkoSystem(PekkoDispatcher dispatcher) {
    system = ActorSystem.create(SpawnProtocol.create(), "benchmark", dispatcher.config());
  }

  /** Spawns an actor, and waits until it is there. */
  public <M> ActorRef<M> spawn(Behavior<M> behavior) {
    return this.<SpawnProtocol.Command, ActorRef<M>>ask(
            system, replyTo -> new SpawnProtocol.Spawn<>(behavior, "", Props.empty(), replyTo))
        .join();
  }

  /** Asks from outside. */
  public <M, R> CompletableFuture<R> ask(ActorRef<M> target, Function<ActorRef<R>, M> message) {
    return ask(target, message, ASK_TIMEOUT);
  }

  /** The same for work that takes time. */
  public <M, R> CompletableFuture<R> order(ActorRef<M> target, Function<ActorRef<R>, M> message) {
    return ask(target, message, PATIENCE);
  }

  private <M, R> CompletableFuture<R> ask(
      ActorRef<M> target, Function<ActorRef<R>, M> message, Duration timeout) {
    return AskPattern.ask(target, message, timeout, system.scheduler()).toCompletableFuture();
  }

  /** Asks from outside by the API for Scala; the callee's thread does what is done then. */
  public <M, R> void askByScala(
      ActorRef<M> target, Function1<ActorRef<R>, M> message, Consumer<R> done) {
    new org.apache.pekko.actor.typed.scaladsl.AskPattern.Askable<>(target)
        .<R>ask(message, TIMEOUT, system.scheduler())
        .foreach(
            answer -> {
              done.accept(answer);
              return null;
            },
            ExecutionContext.parasitic$.MODULE$);
  }

  @Override
  public void close() {
    system.terminate();
    system.getWhenTerminated().toCompletableFuture().join();
  }
}

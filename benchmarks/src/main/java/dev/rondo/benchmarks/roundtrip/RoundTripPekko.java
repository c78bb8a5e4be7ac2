package dev.rondo.benchmarks.roundtrip;

import dev.rondo.benchmarks.pekko.PekkoDispatcher;
import dev.rondo.benchmarks.pekko.PekkoSystem;
import java.util.concurrent.CompletableFuture;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** The same questions by the ask pattern of Apache Pekko. */
public class RoundTripPekko extends RoundTripDefaults {

  private record Question(long value, ActorRef<Long> replyTo) {}

  /** Where the actor runs. */
  @Param public PekkoDispatcher dispatcher;

  private PekkoSystem system;
  private ActorRef<Question> target;

  /** Starts the actor. */
  @Setup
  public void start() {
    system = new PekkoSystem(dispatcher);
    target = system.spawn(Behaviors.receiveMessage(RoundTripPekko::answer));
    age();
  }

  private static Behavior<Question> answer(Question question) {
    question.replyTo().tell(question.value());
    return Behaviors.same();
  }

  /** Ends it. */
  @TearDown
  public void close() {
    system.close();
  }

  @Override
  CompletableFuture<Long> echo(long asked) {
    return system.ask(target, replyTo -> new Question(asked, replyTo));
  }
}

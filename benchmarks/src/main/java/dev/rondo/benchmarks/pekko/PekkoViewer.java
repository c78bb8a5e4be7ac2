package dev.rondo.benchmarks.pekko;

import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;

/** The behavior of an actor that looks at the first byte, which is 1, of frames of its own. */
public final class PekkoViewer extends AbstractBehavior<PekkoViewer.Command> {

  /** What it understands. */
  public sealed interface Command {}

  /** A frame that nobody else has. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  public record Show(byte[] frame) implements Command {}

  /** Has the number sent there. */
  public record Echo(long number, ActorRef<Long> replyTo) implements Command {}

  /** Has sent there how many frames it has seen since it was asked last. */
  public record TakeSeen(ActorRef<Long> replyTo) implements Command {}

  private long seen;

  private PekkoViewer(ActorContext<Command> context) {
    super(context);
  }

  /** Has seen nothing yet. */
  public static Behavior<Command> create() {
    return Behaviors.setup(PekkoViewer::new);
  }

  @Override
  public Receive<Command> createReceive() {
    return newReceiveBuilder()
        .onMessage(Show.class, this::show)
        .onMessage(Echo.class, this::echo)
        .onMessage(TakeSeen.class, this::takeSeen)
        .build();
  }

  private Behavior<Command> show(Show message) {
    seen += message.frame()[0];
    return this;
  }

  private Behavior<Command> echo(Echo message) {
    message.replyTo().tell(message.number());
    return this;
  }

  private Behavior<Command> takeSeen(TakeSeen message) {
    message.replyTo().tell(seen);
    seen = 0;
    return this;
  }
}

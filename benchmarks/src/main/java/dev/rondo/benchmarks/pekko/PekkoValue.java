package dev.rondo.benchmarks.pekko;

import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;

/** The behavior of a value to which others add, and which they read so. */
public final class PekkoValue extends AbstractBehavior<PekkoValue.Add> {

  /** Adds, and has the value after that sent there. */
  public record Add(long amount, ActorRef<Long> replyTo) {}

  private long value;

  private PekkoValue(ActorContext<Add> context) {
    super(context);
  }

  /** Starts from zero. */
  public static Behavior<Add> create() {
    return Behaviors.setup(PekkoValue::new);
  }

  @Override
  public Receive<Add> createReceive() {
    return newReceiveBuilder().onMessage(Add.class, this::add).build();
  }

  private Behavior<Add> add(Add message) {
    value += message.amount();
    message.replyTo().tell(value);
    return this;
  }
}

package dev.rondo.benchmarks.pekko;

import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;
import org.jspecify.annotations.Nullable;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** The behavior of an actor that asks a value again and again, and counts the replies. */
public final class PekkoAsker extends AbstractBehavior<PekkoAsker.Command> {

  /** What it understands. */
  public sealed interface Command {}

  /** Adds one so many times, with so many asks under way, and has the replies counted there. */
  public record Begin(long times, int atOnce, ActorRef<Long> replyTo) implements Command {}

  private record Replied(@Nullable Long sum, @Nullable Throwable failure) implements Command {}

  private static final ClassTag<Long> SUM = ClassTag$.MODULE$.apply(Long.class);

  private final ActorRef<PekkoValue.Add> value;
  private final PekkoApi api;
  private Begin order = new Begin(0, 0, null);
  private long asked;
  private long replies;

  private PekkoAsker(ActorContext<Command> context, ActorRef<PekkoValue.Add> value, PekkoApi api) {
    super(context);
    this.value = value;
    this.api = api;
  }

  /** Asks that one. */
  public static Behavior<Command> create(ActorRef<PekkoValue.Add> value, PekkoApi api) {
    return Behaviors.setup(context -> new PekkoAsker(context, value, api));
  }

  @Override
  public Receive<Command> createReceive() {
    return newReceiveBuilder()
        .onMessage(Replied.class, this::replied)
        .onMessage(Begin.class, this::begin)
        .build();
  }

  private Behavior<Command> begin(Begin message) {
    order = message;
    asked = 0;
    replies = 0;
    for (int i = 0; i < order.atOnce(); i++) {
      askNext();
    }
    return this;
  }

  private void askNext() {
    if (asked < order.times()) {
      asked++;
      if (api == PekkoApi.JAVA) {
        askByJava();
      } else {
        askByScala();
      }
    }
  }

  private void askByJava() {
    getContext()
        .ask(
            Long.class,
            value,
            PekkoSystem.ASK_TIMEOUT,
            replyTo -> new PekkoValue.Add(1, replyTo),
            Replied::new);
  }

  private void askByScala() {
    getContext()
        .asScala()
        .<PekkoValue.Add, Long>ask(
            value,
            replyTo -> new PekkoValue.Add(1, replyTo),
            sum -> new Replied(sum.get(), null),
            PekkoSystem.TIMEOUT,
            SUM);
  }

  private Behavior<Command> replied(Replied message) {
    if (message.failure() != null) {
      throw new IllegalStateException(message.failure());
    }
    replies++;
    askNext();
    if (replies == order.times()) {
      order.replyTo().tell(replies);
    }
    return this;
  }
}

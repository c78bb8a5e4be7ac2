package dev.rondo.benchmarks.confinement;

import dev.rondo.benchmarks.pekko.PekkoSystem;
import dev.rondo.benchmarks.pekko.PekkoValue;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;

/** The same actor, word for word as far as the library allows. */
final class PekkoSurveyor extends AbstractBehavior<PekkoSurveyor.Survey> {

  record Survey(int asks, ActorRef<Integer> replyTo) {}

  private final List<ActorRef<PekkoValue.Add>> asked;
  private int count;

  private PekkoSurveyor(ActorContext<Survey> context, List<ActorRef<PekkoValue.Add>> asked) {
    super(context);
    this.asked = asked;
  }

  static Behavior<Survey> create(List<ActorRef<PekkoValue.Add>> asked) {
    return Behaviors.setup(context -> new PekkoSurveyor(context, asked));
  }

  @Override
  public Receive<Survey> createReceive() {
    return newReceiveBuilder().onMessage(Survey.class, this::survey).build();
  }

  private Behavior<Survey> survey(Survey survey) {
    AtomicInteger open = new AtomicInteger(survey.asks());
    count = 0;
    for (int i = 0; i < survey.asks(); i++) {
      long amount = i;
      AskPattern.<PekkoValue.Add, Long>ask(
              asked.get(i % asked.size()),
              replyTo -> new PekkoValue.Add(amount, replyTo),
              PekkoSystem.ASK_TIMEOUT,
              getContext().getSystem().scheduler())
          .thenAccept(
              reply -> {
                count++;
                if (open.decrementAndGet() == 0) {
                  survey.replyTo().tell(count);
                }
              });
    }
    return this;
  }
}

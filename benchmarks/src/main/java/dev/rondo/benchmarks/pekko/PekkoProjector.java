package dev.rondo.benchmarks.pekko;

import java.util.List;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;

/**
 * The behavior of an actor that shows a frame to viewers, a copy to each, as it may write to its
 * own and they to theirs.
 */
public final class PekkoProjector extends AbstractBehavior<PekkoProjector.Show> {

  /** Shows the frame so many times; the number is sent there by the last who sees it. */
  public record Show(long frames, ActorRef<Long> replyTo) {}

  private final List<ActorRef<PekkoViewer.Command>> viewers;
  private final byte[] frame;

  private PekkoProjector(
      ActorContext<Show> context, List<ActorRef<PekkoViewer.Command>> viewers, byte[] frame) {
    super(context);
    this.viewers = viewers;
    this.frame = frame;
  }

  /** Shows that frame to these. */
  public static Behavior<Show> create(List<ActorRef<PekkoViewer.Command>> viewers, byte[] frame) {
    return Behaviors.setup(context -> new PekkoProjector(context, viewers, frame));
  }

  @Override
  public Receive<Show> createReceive() {
    return newReceiveBuilder().onMessage(Show.class, this::show).build();
  }

  private Behavior<Show> show(Show message) {
    for (long i = 0; i < message.frames(); i++) {
      for (ActorRef<PekkoViewer.Command> viewer : viewers) {
        viewer.tell(new PekkoViewer.Show(frame.clone()));
      }
    }
    viewers.get(viewers.size() - 1).tell(new PekkoViewer.Echo(message.frames(), message.replyTo()));
    return this;
  }
}

package names;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Actor}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface ActorMessage extends Message {
  /** A call of {@link Actor#act(AskRef)}. */
  record Act(AskRef ask) implements ActorMessage {
    @Override
    public String toString() {
      return "act(" + ask + ")";
    }
  }
}

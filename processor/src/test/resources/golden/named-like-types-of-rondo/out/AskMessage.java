package names;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Ask}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface AskMessage extends Message {
  /** A call of {@link names.Ask#ask(ActorRef)}. */
  record Ask(ActorRef actor) implements AskMessage, dev.rondo.AskMessage<Ask_Value> {
    @Override
    public String toString() {
      return "ask(" + actor + ")";
    }
  }
}

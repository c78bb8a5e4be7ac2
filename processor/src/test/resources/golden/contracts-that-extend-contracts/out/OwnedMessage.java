package bank;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Owned}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface OwnedMessage extends Message {
  /** A call of {@link Owned#owner()}. */
  record Owner() implements OwnedMessage, AskMessage<String> {
    @Override
    public String toString() {
      return "owner()";
    }
  }
}

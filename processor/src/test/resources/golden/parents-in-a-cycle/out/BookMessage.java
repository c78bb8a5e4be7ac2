package ledger;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Book}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface BookMessage extends Message {
  /** A call of {@link Book#total()}. */
  record Total() implements BookMessage, AskMessage<Long> {
    @Override
    public String toString() {
      return "total()";
    }
  }
}

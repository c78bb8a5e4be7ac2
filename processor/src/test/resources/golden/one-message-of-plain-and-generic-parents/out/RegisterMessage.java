package names;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Register}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface RegisterMessage extends Message {
  /** A call of {@link Register#size()}. */
  record Size() implements RegisterMessage, AskMessage<Integer> {
    @Override
    public String toString() {
      return "size()";
    }
  }
}

package relay;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Second}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface SecondMessage extends Message {
  /** A call of {@link Second#carry(String, ThirdRef)}. */
  record Carry(String baton, ThirdRef next) implements SecondMessage, AskMessage<String> {
    @Override
    public String toString() {
      return "carry(" + baton + ", " + next + ")";
    }
  }

  /** A call of {@link Second#successor()}. */
  record Successor() implements SecondMessage, AskMessage<ThirdRef> {
    @Override
    public String toString() {
      return "successor()";
    }
  }
}

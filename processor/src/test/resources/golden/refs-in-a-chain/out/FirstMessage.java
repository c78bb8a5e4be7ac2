package relay;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link First}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface FirstMessage extends Message {
  /** A call of {@link First#pass(String, SecondRef)}. */
  record Pass(String baton, SecondRef next) implements FirstMessage {
    @Override
    public String toString() {
      return "pass(" + baton + ", " + next + ")";
    }
  }
}

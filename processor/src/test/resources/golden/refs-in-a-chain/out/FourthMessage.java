package relay;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Fourth}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface FourthMessage extends Message {
  /** A call of {@link Fourth#finish(String)}. */
  record Finish(String baton) implements FourthMessage {
    @Override
    public String toString() {
      return "finish(" + baton + ")";
    }
  }
}

package names;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Holder}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface HolderMessage extends Message {
  /** A call of {@link Holder#hold(String, int)}. */
  record Hold(String name, int count) implements HolderMessage {
    @Override
    public String toString() {
      return "hold(" + name + ", " + count + ")";
    }
  }

  /** A call of {@link Holder#held()}. */
  record Held() implements HolderMessage, AskMessage<String> {
    @Override
    public String toString() {
      return "held()";
    }
  }
}

package names;

import javax.annotation.processing.Generated;

/** The messages of {@link Message}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface MessageMessage extends dev.rondo.Message {
  /** A call of {@link names.Message#message(MessageRef)}. */
  record Message(MessageRef other) implements MessageMessage {
    @Override
    public String toString() {
      return "message(" + other + ")";
    }
  }
}

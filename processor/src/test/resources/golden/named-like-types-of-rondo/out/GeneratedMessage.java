package names;

import dev.rondo.Message;

/** The messages of {@link Generated}, as values. */
@javax.annotation.processing.Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface GeneratedMessage extends Message {
  /** A call of {@link Generated#generate()}. */
  record Generate() implements GeneratedMessage {
    @Override
    public String toString() {
      return "generate()";
    }
  }
}

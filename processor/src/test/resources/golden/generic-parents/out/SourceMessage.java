package store;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Source}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface SourceMessage<T> extends Message {
  /** A call of {@link Source#read(String)}. */
  record Read<T>(String name) implements SourceMessage<T>, AskMessage<T> {
    @Override
    public String toString() {
      return "read(" + name + ")";
    }
  }
}

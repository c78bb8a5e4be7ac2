package store;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Store}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface StoreMessage extends Message {
  /** A call of {@link Store#put(String, long)}. */
  record Put(String key, long value) implements StoreMessage {
    @Override
    public String toString() {
      return "put(" + key + ", " + value + ")";
    }
  }

  /** A call of {@link Store#get(String)}. */
  record Get(String key) implements StoreMessage, AskMessage<Long> {
    @Override
    public String toString() {
      return "get(" + key + ")";
    }
  }
}

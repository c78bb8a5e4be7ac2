package store;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Counter}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface CounterMessage extends Message {
  /** A call of {@link Counter#has(String)}. */
  record Has(String key) implements CounterMessage, AskMessage<Boolean> {
    @Override
    public String toString() {
      return "has(" + key + ")";
    }
  }

  /** A call of {@link Counter#add(String, long)}. */
  record Add(String key, long value) implements CounterMessage {
    @Override
    public String toString() {
      return "add(" + key + ", " + value + ")";
    }
  }
}

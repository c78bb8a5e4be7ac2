package count;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Counter}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface CounterMessage extends Message {
  /** A call of {@link Counter#add(int)}. */
  record Add(int amount) implements CounterMessage {
    @Override
    public String toString() {
      return "add(" + amount + ")";
    }
  }
}

package data;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Deque}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
sealed interface DequeMessage extends Message {
  /** A call of {@link Deque#append(String)}. */
  record Append(String element) implements DequeMessage {
    @Override
    public String toString() {
      return "append(" + element + ")";
    }
  }
}

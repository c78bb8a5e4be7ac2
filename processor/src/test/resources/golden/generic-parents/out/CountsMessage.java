package store;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Counts}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface CountsMessage extends Message {
  /** A call of {@link Counts#put(Long)}. */
  record Put(Long count) implements CountsMessage {
    @Override
    public String toString() {
      return "put(" + count + ")";
    }
  }
}

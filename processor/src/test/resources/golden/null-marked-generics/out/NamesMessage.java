package cache;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Names}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface NamesMessage extends Message {
  /** A call of {@link Names#clear(String)}. */
  record Clear(String reason) implements NamesMessage {
    @Override
    public String toString() {
      return "clear(" + reason + ")";
    }
  }
}

package time;

import dev.rondo.Message;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The messages of {@link Listener}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface ListenerMessage extends Message {
  /** A call of {@link Listener#tick(Instant)}. */
  record Tick(Instant now) implements ListenerMessage {
    @Override
    public String toString() {
      return "tick(" + now + ")";
    }
  }
}

package time;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Clock}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface ClockMessage extends Message {
  /** A call of {@link Clock#subscribe(ListenerRef, long)}. */
  record Subscribe(ListenerRef listener, long periodMillis) implements ClockMessage {
    @Override
    public String toString() {
      return "subscribe(" + listener + ", " + periodMillis + ")";
    }
  }
}

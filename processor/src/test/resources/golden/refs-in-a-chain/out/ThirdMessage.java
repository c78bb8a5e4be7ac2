package relay;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Third}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface ThirdMessage extends Message {
  /** A call of {@link Third#carry(String, FourthRef)}. */
  record Carry(String baton, FourthRef finish) implements ThirdMessage {
    @Override
    public String toString() {
      return "carry(" + baton + ", " + finish + ")";
    }
  }
}

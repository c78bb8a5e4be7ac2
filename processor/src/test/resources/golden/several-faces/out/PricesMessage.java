package market;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Prices}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface PricesMessage extends Message {
  /** A call of {@link Prices#changed(String, long)}. */
  record Changed(String article, long cents) implements PricesMessage {
    @Override
    public String toString() {
      return "changed(" + article + ", " + cents + ")";
    }
  }
}

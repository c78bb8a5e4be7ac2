package market;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Exchange}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface ExchangeMessage extends Message {
  /** A call of {@link Exchange#subscribe(PricesRef)}. */
  record Subscribe(PricesRef listener) implements ExchangeMessage {
    @Override
    public String toString() {
      return "subscribe(" + listener + ")";
    }
  }
}

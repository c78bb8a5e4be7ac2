package market;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Buyer}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface BuyerMessage extends Message {
  /** A call of {@link Buyer#offer(market.Offer, SellerRef)}. */
  record Offer(market.Offer offer, SellerRef seller) implements BuyerMessage {
    @Override
    public String toString() {
      return "offer(" + offer + ", " + seller + ")";
    }
  }

  /** A call of {@link Buyer#partner()}. */
  record Partner() implements BuyerMessage, AskMessage<BuyerRef> {
    @Override
    public String toString() {
      return "partner()";
    }
  }
}

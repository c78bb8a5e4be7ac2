package selling;

import buying.BuyerRef;
import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Seller}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface SellerMessage extends Message {
  /** A call of {@link Seller#meet(BuyerRef)}. */
  record Meet(BuyerRef buyer) implements SellerMessage {
    @Override
    public String toString() {
      return "meet(" + buyer + ")";
    }
  }

  /** A call of {@link Seller#offer(Seller.Offer)}. */
  record Offer(Seller.Offer offer) implements SellerMessage, AskMessage<Seller.Offer> {
    @Override
    public String toString() {
      return "offer(" + offer + ")";
    }
  }
}

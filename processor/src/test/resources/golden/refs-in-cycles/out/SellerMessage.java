package market;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Seller}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface SellerMessage extends Message {
  /** A call of {@link Seller#ask(Wish)}. */
  record Ask(Wish wish) implements SellerMessage {
    @Override
    public String toString() {
      return "ask(" + wish + ")";
    }
  }

  /** A call of {@link Seller#sell(Offer, BuyerRef, BankRef)}. */
  record Sell(Offer offer, BuyerRef buyer, BankRef bank)
      implements SellerMessage, AskMessage<Boolean> {
    @Override
    public String toString() {
      return "sell(" + offer + ", " + buyer + ", " + bank + ")";
    }
  }
}

package buying;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;
import selling.SellerRef;
import values.BankRef;
import values.Box;

/** The messages of {@link Buyer}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface BuyerMessage extends Message {
  /** A call of {@link Buyer#meet(SellerRef, Box)}. */
  record Meet(SellerRef seller, Box<BankRef> bank) implements BuyerMessage {
    @Override
    public String toString() {
      return "meet(" + seller + ", " + bank + ")";
    }
  }

  /** A call of {@link Buyer#favourite()}. */
  record Favourite() implements BuyerMessage, AskMessage<SellerRef> {
    @Override
    public String toString() {
      return "favourite()";
    }
  }
}

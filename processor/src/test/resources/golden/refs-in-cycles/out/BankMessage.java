package market;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Bank}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
sealed interface BankMessage extends Message {
  /** A call of {@link Bank#debtor(Box)}. */
  record Debtor(Box<? extends SellerRef> creditor)
      implements BankMessage, AskMessage<Box<BuyerRef>> {
    @Override
    public String toString() {
      return "debtor(" + creditor + ")";
    }
  }

  /** A call of {@link Bank#successor(BankRef)}. */
  record Successor(BankRef bank) implements BankMessage {
    @Override
    public String toString() {
      return "successor(" + bank + ")";
    }
  }
}

package values;

import buying.BuyerRef;
import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;
import selling.SellerRef;

/** The messages of {@link Bank}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface BankMessage extends Message {
  /** A call of {@link Bank#debtor(Box)}. */
  record Debtor(Box<SellerRef> creditor) implements BankMessage, AskMessage<BuyerRef> {
    @Override
    public String toString() {
      return "debtor(" + creditor + ")";
    }
  }

  /** A call of {@link Bank#audit(Bank.Report)}. */
  record Audit(Bank.Report report) implements BankMessage {
    @Override
    public String toString() {
      return "audit(" + report + ")";
    }
  }
}

package values;

import buying.BuyerRef;
import dev.rondo.Ask;
import javax.annotation.processing.Generated;
import selling.SellerRef;

/** The messages of {@link Bank}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface BankCalls {
  /** Asks {@link Bank#debtor(Box)}. */
  Ask<BuyerRef> debtor(Box<SellerRef> creditor);

  /** Tells {@link Bank#audit(Bank.Report)}. */
  void audit(Bank.Report report);
}

package market;

import dev.rondo.Ask;
import javax.annotation.processing.Generated;

/** The messages of {@link Bank}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface BankCalls {
  /** Asks {@link Bank#debtor(Box)}. */
  Ask<Box<BuyerRef>> debtor(Box<? extends SellerRef> creditor);

  /** Tells {@link Bank#successor(BankRef)}. */
  void successor(BankRef bank);
}

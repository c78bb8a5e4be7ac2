package buying;

import dev.rondo.Ask;
import javax.annotation.processing.Generated;
import selling.SellerRef;
import values.BankRef;
import values.Box;

/** The messages of {@link Buyer}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface BuyerCalls {
  /** Tells {@link Buyer#meet(SellerRef, Box)}. */
  void meet(SellerRef seller, Box<BankRef> bank);

  /** Asks {@link Buyer#favourite()}. */
  Ask<SellerRef> favourite();
}

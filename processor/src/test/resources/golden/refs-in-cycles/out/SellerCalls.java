package market;

import dev.rondo.Ask;
import javax.annotation.processing.Generated;

/** The messages of {@link Seller}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface SellerCalls {
  /** Tells {@link Seller#ask(Wish)}. */
  void ask(Wish wish);

  /** Asks {@link Seller#sell(Offer, BuyerRef, BankRef)}. */
  Ask<Boolean> sell(Offer offer, BuyerRef buyer, BankRef bank);
}

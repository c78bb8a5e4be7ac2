package selling;

import buying.BuyerRef;
import dev.rondo.Ask;
import javax.annotation.processing.Generated;

/** The messages of {@link Seller}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface SellerCalls {
  /** Tells {@link Seller#meet(BuyerRef)}. */
  void meet(BuyerRef buyer);

  /** Asks {@link Seller#offer(Seller.Offer)}. */
  Ask<Seller.Offer> offer(Seller.Offer offer);
}

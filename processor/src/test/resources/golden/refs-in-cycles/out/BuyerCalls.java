package market;

import dev.rondo.Ask;
import javax.annotation.processing.Generated;

/** The messages of {@link Buyer}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface BuyerCalls {
  /** Tells {@link Buyer#offer(Offer, SellerRef)}. */
  void offer(Offer offer, SellerRef seller);

  /** Asks {@link Buyer#partner()}. */
  Ask<BuyerRef> partner();
}

package market;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Buyer {
  void offer(Offer offer, SellerRef seller);

  BuyerRef partner();
}

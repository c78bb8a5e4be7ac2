package market;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Seller {
  void ask(Wish wish);

  boolean sell(Offer offer, BuyerRef buyer, BankRef bank);
}

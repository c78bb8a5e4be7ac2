package selling;

import buying.BuyerRef;
import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Seller {
  void meet(BuyerRef buyer);

  Offer offer(Offer offer);

  record Offer(BuyerRef buyer, values.BankRef bank) {}
}

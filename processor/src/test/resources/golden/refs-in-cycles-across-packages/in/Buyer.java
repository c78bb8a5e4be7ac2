package buying;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;
import selling.SellerRef;
import values.*;

@ActorContract
public interface Buyer {
  void meet(SellerRef seller, Box<BankRef> bank);

  CompletionStage<SellerRef> favourite();
}

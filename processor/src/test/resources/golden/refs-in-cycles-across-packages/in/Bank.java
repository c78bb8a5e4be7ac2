package values;

import buying.*;
import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Bank {
  BuyerRef debtor(Box<selling.SellerRef> creditor);

  void audit(Report report);

  sealed interface Report {
    record Of(BankRef bank) implements Report {}
  }
}

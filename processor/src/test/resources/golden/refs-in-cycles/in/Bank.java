package market;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

@ActorContract
interface Bank {
  CompletionStage<Box<BuyerRef>> debtor(Box<? extends SellerRef> creditor);

  void successor(BankRef bank);
}

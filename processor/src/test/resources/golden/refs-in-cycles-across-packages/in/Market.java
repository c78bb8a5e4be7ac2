package values;

import buying.BuyerRef;
import selling.SellerRef;

record Market(BuyerRef buyer, SellerRef seller, BankRef bank) {
  void open() {
    buyer.meet(seller, new Box<>(bank));
    seller.meet(buyer);
    buyer.favourite().thenAccept(favourite -> favourite.meet(buyer));
    bank.debtor(new Box<>(seller)).thenAccept(debtor -> debtor.meet(seller, new Box<>(bank)));
  }
}

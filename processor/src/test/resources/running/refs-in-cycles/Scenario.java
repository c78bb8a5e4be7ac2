package market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public class Scenario implements Runnable {
  @Override
  public void run() {
    CompletableFuture<String> sold = new CompletableFuture<>();
    try (ActorSystem system = ActorSystem.create("market")) {
      BuyerRef buyer = system.spawn(BuyerRef.CONTRACT, () -> new Customer(sold));
      SellerRef seller = system.spawn(SellerRef.CONTRACT, Shop::new);
      BankRef bank = system.spawn(BankRef.CONTRACT, () -> new Lender(buyer));

      seller.ask(new Wish("tea", buyer));
      assertThat(sold.join()).isEqualTo("tea");
      assertThat(seller.sell(new Offer("tea", 100), buyer, bank).join()).isTrue();
      bank.successor(bank);
      assertThat(bank.debtor(new Box<>(seller)).join()).isEqualTo(new Box<>(buyer));
      buyer.offer(new Offer("coffee", 1), seller);
      assertThat(buyer.partner().join()).isNull();
    }
  }

  private static final class Customer implements Buyer {
    private final CompletableFuture<String> sold;

    Customer(CompletableFuture<String> sold) {
      this.sold = sold;
    }

    @Override
    public void offer(Offer offer, SellerRef seller) {
      sold.complete(offer.goods());
    }

    @Override
    public BuyerRef partner() {
      return null;
    }
  }

  private static final class Shop implements Seller {
    @Override
    public void ask(Wish wish) {
      wish.buyer().offer(new Offer(wish.goods(), 100), null);
    }

    @Override
    public boolean sell(Offer offer, BuyerRef buyer, BankRef bank) {
      return offer.cents() == 100;
    }
  }

  private static final class Lender implements Bank {
    private final BuyerRef debtor;

    Lender(BuyerRef debtor) {
      this.debtor = debtor;
    }

    @Override
    public CompletionStage<Box<BuyerRef>> debtor(Box<? extends SellerRef> creditor) {
      return CompletableFuture.completedFuture(new Box<>(debtor));
    }

    @Override
    public void successor(BankRef bank) {}
  }
}

package values;

import static org.assertj.core.api.Assertions.assertThat;

import buying.Buyer;
import buying.BuyerRef;
import dev.rondo.ActorSystem;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import selling.Seller;
import selling.SellerRef;

public class Scenario implements Runnable {
  @Override
  public void run() {
    // Market: the seller meets the buyer, who meets the seller once as told and once as debtor.
    CountDownLatch meetings = new CountDownLatch(4);
    CompletableFuture<SellerRef> favourite = new CompletableFuture<>();
    try (ActorSystem system = ActorSystem.create("market")) {
      BuyerRef buyer = system.spawn(BuyerRef.CONTRACT, () -> new Customer(meetings, favourite));
      SellerRef seller = system.spawn(SellerRef.CONTRACT, () -> new Shop(meetings));
      BankRef bank = system.spawn(BankRef.CONTRACT, () -> new Lender(buyer));
      favourite.complete(seller);
      new Market(buyer, seller, bank).open();
      try {
        meetings.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      bank.audit(new Bank.Report.Of(bank));
      Seller.Offer offer = new Seller.Offer(buyer, bank);
      assertThat(seller.offer(offer).join()).isEqualTo(offer);
    }
  }

  private static final class Customer implements Buyer {
    private final CountDownLatch meetings;
    private final CompletableFuture<SellerRef> favourite;

    Customer(CountDownLatch meetings, CompletableFuture<SellerRef> favourite) {
      this.meetings = meetings;
      this.favourite = favourite;
    }

    @Override
    public void meet(SellerRef seller, Box<BankRef> bank) {
      meetings.countDown();
    }

    @Override
    public CompletionStage<SellerRef> favourite() {
      return favourite;
    }
  }

  private static final class Shop implements Seller {
    private final CountDownLatch meetings;

    Shop(CountDownLatch meetings) {
      this.meetings = meetings;
    }

    @Override
    public void meet(BuyerRef buyer) {
      meetings.countDown();
    }

    @Override
    public Offer offer(Offer offer) {
      return offer;
    }
  }

  private static final class Lender implements Bank {
    private final BuyerRef debtor;

    Lender(BuyerRef debtor) {
      this.debtor = debtor;
    }

    @Override
    public BuyerRef debtor(Box<SellerRef> creditor) {
      return debtor;
    }

    @Override
    public void audit(Report report) {}
  }
}

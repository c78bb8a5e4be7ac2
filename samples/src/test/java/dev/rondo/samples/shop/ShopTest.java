package dev.rondo.samples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorControl;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import dev.rondo.gateway.Gateway;
import dev.rondo.gateway.Translation;
import dev.rondo.testkit.Idle;
import dev.rondo.testkit.TestProbe;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ShopTest {

  private static PricesRef priceList(ActorSystem system, Map<String, Integer> cents) {
    return system.spawnWith(
        PricesRef.CONTRACT,
        null,
        context -> new PriceList(context, cents),
        Spawn.supervision(Supervision.restart()));
  }

  // @start region="test"
  @Test
  void aTillGoesOnWhoeverKnowsThePrices() {
    try (ActorSystem system = ActorSystem.create("shop")) {
      TillRef till = system.spawnWith(TillRef.CONTRACT, "till", TillActor::new);
      Ask<Integer> early = till.sum(List.of("nut")); // Nobody knows prices yet: it waits.

      PricesRef winter = priceList(system, Map.of("nut", 3, "bolt", 5));
      assertThat(early.join()).isEqualTo(3);

      till.sum(List.of("unicorn")).exceptionally(failed -> 0).join(); // Has it restarted.
      assertThat(till.sum(List.of("nut", "bolt")).join()).isEqualTo(8);

      ActorControl.of(winter).stop();
      ActorControl.of(winter).whenStopped().join();
      priceList(system, Map.of("nut", 4));
      assertThat(till.sum(List.of("nut")).join()).isEqualTo(4);
    }
  }

  // @end

  @Test
  void theSignIsTurnedInTheTillsOwnTurn() {
    try (ActorSystem system = ActorSystem.create("shop")) {
      TillRef till = system.spawnWith(TillRef.CONTRACT, "till", TillActor::new);
      assertThat(till.sign().join()).isEqualTo("closed");
      PricesRef prices = priceList(system, Map.of());
      while (!till.sign().join().equals("open")) {
        Thread.onSpinWait();
      }
      ActorControl.of(prices).stop();
      while (!till.sign().join().equals("closed")) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void theBankAnswersByTheNumberOfTheOrder() throws Exception {
    BlockingQueue<String> sent = new LinkedBlockingQueue<>();
    try (ActorSystem system = ActorSystem.create("shop");
        Gateway<String, BankAnswer> bank = Gateway.create(system, "bank")) {
      PaymentsRef payments =
          system.spawn(
              PaymentsRef.CONTRACT,
              "payments",
              () -> new BankPayments(bank, (id, customer, cents) -> sent.add(id)));
      Ask<Boolean> ann = payments.pay("Ann", 100);
      Ask<Boolean> ben = payments.pay("Ben", 200);
      assertThat(sent.take()).isEqualTo("order-1");
      assertThat(sent.take()).isEqualTo("order-2");
      BankQueue.onMessage(bank, "order-2", "REFUSED");
      BankQueue.onMessage(bank, "order-1", "BOOKED");
      assertThat(ann.join()).isTrue();
      assertThat(ben.join()).isFalse();
      BankQueue.onMessage(bank, "order-2", "BOOKED"); // Once more: counted, and logged.
      assertThat(system.metrics().route("shop/bank").orElseThrow().deadLetters()).isEqualTo(1);
    }
  }

  @Test
  void aPaymentIsAnEntryInTheBooks() {
    try (ActorSystem system = ActorSystem.create("shop")) {
      TestProbe<LedgerRef> books = TestProbe.of(system, LedgerRef.CONTRACT);
      try (Translation<PaymentsRef> payments = LedgerPayments.open(system, books.ref())) {
        Ask<Boolean> paid = payments.ref().pay("Ann", 100);
        var entry = books.expectAsk(LedgerMessage.Book.class);
        assertThat(entry.message().thousandths()).isEqualTo(-1_000);
        entry.reply(1L);
        assertThat(paid.join()).isTrue();
      }
      Idle.await(system);
    }
  }
}

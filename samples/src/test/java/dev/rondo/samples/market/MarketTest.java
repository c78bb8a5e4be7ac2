package dev.rondo.samples.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import dev.rondo.entity.Entities;
import dev.rondo.routing.Pool;
import dev.rondo.routing.Topic;
import dev.rondo.testkit.TestProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MarketTest {

  // @start region="topic"
  @Test
  void whoComesLaterSeesThePriceThatHolds() {
    try (ActorSystem system = ActorSystem.create("market")) {
      Topic<TicksRef> board = Market.openBoard(system);
      TestProbe<TicksRef> customer = TestProbe.of(system, TicksRef.CONTRACT);
      board.subscribe(customer.ref());
      board.ref().price("apple", 25);

      assertThat(customer.expect(TicksMessage.Price.class).cents()).isEqualTo(30);
      assertThat(customer.expect(TicksMessage.Price.class).cents()).isEqualTo(25);
    }
  }

  // @end

  @Test
  void aCustomerHasOneClerk() {
    try (ActorSystem system = ActorSystem.create("market")) {
      Pool<ClerkRef> clerks = Market.hireClerks(system);
      String first = clerks.ref().serve("Ada", "apple").join();
      assertThat(clerks.ref().serve("Ada", "pear").join()).isEqualTo(first);
    }
  }

  // @start region="entities"
  @Test
  void aStallIsThereAgainAfterItWasClosed() {
    Storehouse storehouse = new Storehouse();
    try (ActorSystem system = ActorSystem.create("market")) {
      Entities<StallRef> stalls = Market.openStalls(system, storehouse);
      StallRef ada = stalls.ref("Ada");
      ada.deliver("apple", 5);
      stalls.passivate("Ada");
      ada.deliver("apple", 2); // Wakes the next one, which has five.

      assertThat(ada.inStock("apple").join()).isEqualTo(7);
      assertThat(stalls.ref("Bob").inStock("apple").join()).isZero();
    }
    assertThat(storehouse.fetch("Ada")).containsEntry("apple", 7);
  }
  // @end
}

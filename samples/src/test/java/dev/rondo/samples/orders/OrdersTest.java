package dev.rondo.samples.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorSystem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrdersTest {

  @Test
  void senderAndReceiverShareNothingThatCanChange() {
    try (ActorSystem system = ActorSystem.create("shop")) {
      OrdersRef orders = system.spawn(OrdersRef.CONTRACT, "orders", OrdersActor::new);
      // @start region="freezing"
      List<String> lines = new ArrayList<>(List.of("nut"));
      orders.place(new Order(1, "Ann", lines));
      lines.add("bolt"); // after the call: the actor does not see it

      Order placed = orders.find(1).join().orElseThrow();
      assertThat(placed.lines()).containsExactly("nut");
      assertThatThrownBy(() -> placed.lines().add("bolt"))
          .isInstanceOf(UnsupportedOperationException.class);
      // @end
      assertThat(orders.byCustomer().join()).containsEntry("Ann", List.of(placed));
    }
  }

  @Test
  void noCollectionInAMessageHoldsNull() {
    try (ActorSystem system = ActorSystem.create("shop")) {
      OrdersRef orders = system.spawn(OrdersRef.CONTRACT, "orders", OrdersActor::new);
      assertThatNullPointerException()
          .isThrownBy(() -> orders.placeAll(Arrays.asList(new Order(1, "Ann", List.of()), null)))
          .withMessage("null in orders: no collection in a message may hold it");
      assertThat(orders.byCustomer().join()).isEmpty();
    }
  }
}

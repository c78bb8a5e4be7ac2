package dev.rondo.samples.orders;

import dev.rondo.annotation.ActorContract;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The open orders of a shop. */
// @start region="contract"
@ActorContract
public interface Orders {
  void place(Order order); // a record with a list in it

  void placeAll(List<Order> orders);

  Optional<Order> find(long id);

  Map<String, List<Order>> byCustomer(); // frozen to the bottom when the handler returns
}
// @end

package dev.rondo.samples.orders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the orders in the order of their arrival. */
final class OrdersActor implements Orders {
  private final Map<Long, Order> byId = new LinkedHashMap<>();

  @Override
  public void place(Order order) {
    byId.put(order.id(), order);
  }

  @Override
  public void placeAll(List<Order> orders) {
    orders.forEach(this::place);
  }

  @Override
  public Optional<Order> find(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public Map<String, List<Order>> byCustomer() {
    Map<String, List<Order>> grouped = new LinkedHashMap<>();
    for (Order order : byId.values()) {
      grouped.computeIfAbsent(order.customer(), unknown -> new ArrayList<>()).add(order);
    }
    return grouped;
  }
}

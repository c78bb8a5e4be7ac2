package shop;

import dev.rondo.annotation.Copyable;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;

@Copyable
class Order extends Thing {
  static int count;

  private final String customer;
  private final List<Line> lines;
  private Date ordered = new Date(0);
  private boolean paid;
  TreeSet<Date> deliveries = new TreeSet<>();
  ShopRef origin;

  Order(String customer) {
    this(customer, List.of());
  }

  Order(String customer, List<Line> lines) {
    this.customer = customer;
    this.lines = lines;
    count++;
  }

  String customer() {
    return customer;
  }

  List<Line> getLines() {
    return lines;
  }

  Date getOrdered() {
    return ordered;
  }

  void setOrdered(Date ordered) {
    this.ordered = ordered;
  }

  boolean isPaid() {
    return paid;
  }

  void setPaid(boolean paid) {
    this.paid = paid;
  }
}

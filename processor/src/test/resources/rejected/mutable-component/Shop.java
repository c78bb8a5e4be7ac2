package shop;

import dev.rondo.annotation.ActorContract;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ActorContract
interface Shop {
  // ERROR [rondo:mutable-component] 'order' is a shop.Order, whose 'customer.birthday' is a java.util.Date, which its sender could still change. Send an immutable type instead, for example a record.
  void order(Order order);

  // ERROR [rondo:mutable-component] 'box()' replies with a shop.Box<java.lang.Object[]>, whose 'content' is a java.lang.Object[], which its actor could still change. Make it a List (frozen when sent).
  Box<Object[]> box();

  // ERROR [rondo:mutable-component] 'payment' is a shop.Payment, whose 'Cash.counted' is a long, a field that can be assigned again. Make the field final, or the class a record, or mark the class @Sendable if it is safe for use by several threads.
  void pay(Payment payment);

  // ERROR [rondo:mutable-component] 'dates' is a java.util.List<java.util.Map<java.lang.String, java.util.Date>>, whose 'element.value' is a java.util.Date, which its sender could still change. Send an immutable type instead, for example a record.
  void dates(List<Map<String, Date>> dates);

  // ERROR [rondo:mutable-component] 'cart' is a shop.Cart, whose 'lines' is a java.util.ArrayList<java.lang.String>, which its sender could still change. Declare it as java.util.List<java.lang.String> (frozen when sent).
  void fill(Cart cart);

  // ERROR [rondo:mutable-component] 'keyed' is a java.util.Map<java.util.Optional<java.lang.StringBuilder>, java.lang.String>, whose 'key.content' is a java.lang.StringBuilder, which its sender could still change. Send an immutable type instead, for example a record.
  void keyed(Map<Optional<StringBuilder>, String> keyed);

  // ERROR [rondo:mutable-component] 'nest' is a shop.Nest<java.lang.String>, whose 'inner.inner.inner.inner.inner.inner.inner.inner' is a shop.Nest, whose type arguments grow at each level. Mark it @Sendable if it is immutable.
  void nest(Nest<String> nest);

  // ERROR [rondo:mutable-component] 'label' is a shop.Label, whose 'text' is a java.lang.StringBuilder, which its sender could still change. Send an immutable type instead, for example a record.
  void label(Label label);

  // ERROR [rondo:mutable-component] 'inner' is a shop.Till.Drawer, whose 'Till.this' is a shop.Till, which is not final, so that a subclass could be mutable. Make it a record, or final with final fields, or mark it @Sendable if it is safe for use by several threads.
  void inner(Till.Drawer inner);
}

record Order(String goods, Customer customer) {}

record Cart(ArrayList<String> lines) {}

record Customer(String name, Date birthday) {}

record Box<T>(T content) {}

record Nest<T>(Nest<Box<T>> inner) {}

sealed interface Payment {}

record Card(long number) implements Payment {}

final class Cash implements Payment {
  private long counted;
}

class Text {
  private final StringBuilder text = new StringBuilder();
}

final class Label extends Text {}

class Till {
  final class Drawer {}
}

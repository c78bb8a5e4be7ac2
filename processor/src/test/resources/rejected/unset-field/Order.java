package shop;

import dev.rondo.annotation.Copyable;
import java.util.ArrayList;
import java.util.List;

@Copyable
class Order {
  final long id;
  // ERROR [rondo:unset-field] 'lines' would not be set in a copy. Have a constructor take it under its name, give it a setter, or mark it transient if copies do without.
  private final List<String> lines = new ArrayList<>();

  Order(long id) {
    this.id = id;
  }

  List<String> lines() {
    return lines;
  }
}

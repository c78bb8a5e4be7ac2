package shop;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;

@ActorContract
public interface Looks {
  // ERROR [rondo:mutable-component] 'inner' is a shop.Outer<java.lang.StringBuilder>.Inner, whose 'Outer.this.value' is a java.lang.StringBuilder, which its sender could still change. Send an immutable type instead, for example a record.
  void inner(Outer<StringBuilder>.Inner inner);

  void fine(Outer<String>.Inner inner);
}

final class Outer<@Sendable T> {
  final T value;

  Outer(T value) {
    this.value = value;
  }

  final class Inner {
    T get() {
      return value;
    }
  }
}

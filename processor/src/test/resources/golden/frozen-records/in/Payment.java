package shop;

import java.util.Set;

public sealed interface Payment {
  enum Cash implements Payment {
    COINS,
    NOTES
  }

  record Card(long number) implements Payment {}

  record Vouchers(Set<String> codes) implements Payment {}

  sealed interface Later extends Payment {}

  record Invoice(String address) implements Later {}

  record Instalments(Set<Integer> days) implements Later {}
}

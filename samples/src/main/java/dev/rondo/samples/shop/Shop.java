package dev.rondo.samples.shop;

import dev.rondo.registry.Key;

/** The names of the shop. */
final class Shop {

  // @start region="key"
  static final Key<PricesRef> PRICES = Key.of(PricesRef.CONTRACT, "prices");

  // @end

  private Shop() {}
}

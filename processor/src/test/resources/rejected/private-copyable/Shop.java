package shop;

import dev.rondo.annotation.Copyable;

class Shop {
  @Copyable
  // ERROR [rondo:private-copyable] shop.Shop.Order is private, or inside something private, so that its copier cannot name it. Make all of it at least package-private.
  private record Order(byte[] content) {}
}

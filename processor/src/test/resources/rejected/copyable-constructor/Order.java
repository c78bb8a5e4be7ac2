package shop;

import dev.rondo.annotation.Copyable;

@Copyable
// ERROR [rondo:copyable-constructor] shop.Order has no constructor that a copy could be made with. Give it one that is not private and whose parameters have names and types of fields.
class Order {
  byte[] content;

  Order(String text) {
    content = text.getBytes();
  }

  private Order(byte[] content) {
    this.content = content;
  }

  Order(byte[] content, int unrelated) throws Exception {
    this.content = content;
  }
}

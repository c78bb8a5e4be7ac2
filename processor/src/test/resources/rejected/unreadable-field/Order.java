package shop;

import dev.rondo.annotation.Copyable;

@Copyable
class Order {
  // ERROR [rondo:unreadable-field] 'content' is private, so that a copier cannot read it. Make it package-private, give it an accessor of its name and type, or mark it transient if copies do without.
  private final byte[] content;

  Order(byte[] content) {
    this.content = content;
  }

  int getContent() {
    return content.length;
  }
}

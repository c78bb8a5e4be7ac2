package shop;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Moved;

@ActorContract
interface Shop {
  @Moved
  // ERROR [rondo:moved-elsewhere] @Moved does nothing on 'order(byte[])', a tell, without a reply. Put it on a parameter of a message, or on a message that is answered.
  void order(@Moved byte[] order);

  @Moved
  // ERROR [rondo:moved-elsewhere] @Moved does nothing on 'count()', no message of a contract. Put it on a parameter of a message, or on a message that is answered.
  default byte[] count() {
    return new byte[0];
  }
}

// ERROR [rondo:moved-elsewhere] @Moved does nothing on 'content', a record component. Put it on a parameter of a message, or on a message that is answered.
record Box(@Moved byte[] content) {}

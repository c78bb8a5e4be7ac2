package shop;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Copied;
import dev.rondo.annotation.Moved;

@ActorContract
interface Shop {
  // ERROR [rondo:moved-and-copied] 'order' is a byte[], marked both @Moved and @Copied. Keep @Copied if the sender goes on using its object, else @Moved.
  void order(@Moved @Copied byte[] order);

  @Moved
  @Copied
  // ERROR [rondo:moved-and-copied] 'last()' replies with a byte[], marked both @Moved and @Copied. Keep @Copied if the sender goes on using its object, else @Moved.
  byte[] last();
}

package shop;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Copied;

@ActorContract
interface Shop {
  @Copied
  // ERROR [rondo:copied-elsewhere] @Copied does nothing on 'order(byte[])', a tell, without a reply. Put it on a parameter of a message, or on a message that is answered.
  void order(@Copied byte[] order);
}

class ShopActor implements Shop {
  @Override
  // ERROR [rondo:copied-elsewhere] @Copied does nothing on 'order', no parameter of a message. Put it on a parameter of a message, or on a message that is answered.
  public void order(@Copied byte[] order) {}
}

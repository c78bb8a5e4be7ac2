package shop;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Copied;

@ActorContract
interface Shop {
  void order(@Copied Order order);

  void show(@Copied Shape shape, @Copied Pair<String> pair);

  void settings(@Copied Outer.Settings settings, ShopRef replyTo);

  @Copied
  Order last();
}

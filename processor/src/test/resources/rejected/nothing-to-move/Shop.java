package shop;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Moved;

@ActorContract
interface Shop {
  // ERROR [rondo:nothing-to-move] 'order' is a java.lang.String, which cannot change, so that both sides may keep it. Remove @Moved.
  void order(@Moved String order);

  @Moved
  // ERROR [rondo:nothing-to-move] 'count()' replies with a long, which cannot change, so that both sides may keep it. Remove @Moved.
  long count();
}

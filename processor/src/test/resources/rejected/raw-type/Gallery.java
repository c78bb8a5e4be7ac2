package gallery;

import dev.rondo.Cow;
import dev.rondo.annotation.ActorContract;

@ActorContract
interface Gallery {
  // ERROR [rondo:raw-type] 'order' is a dev.rondo.Cow, without its type arguments, so that nobody knows what it holds. Write the type arguments.
  void raw(Cow order);
}

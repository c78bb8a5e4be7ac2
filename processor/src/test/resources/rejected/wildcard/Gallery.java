package gallery;

import dev.rondo.Cow;
import dev.rondo.annotation.ActorContract;

@ActorContract
interface Gallery {
  // ERROR [rondo:wildcard] 'order' is a dev.rondo.Cow<?>, which may hold anything. Write what it holds, or give the wildcard an upper bound that may be sent.
  void anything(Cow<?> order);

  // ERROR [rondo:wildcard] 'order' is a dev.rondo.Cow<? extends java.lang.Number>, which may hold anything. Write what it holds, or give the wildcard an upper bound that may be sent.
  void open(Cow<? extends Number> order);
}

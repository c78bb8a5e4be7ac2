package stock;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Source<E extends Exception> {
  // ERROR [rondo:throws-variable] 'take()' declares E, a type variable, so that nobody knows which exceptions are replies. Declare a subclass of Exception that says what can go wrong.
  String take() throws E;
}

package bank;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Account {
  // ERROR [rondo:throws-no-exception] 'balance()' declares java.lang.Throwable, but only an Exception can be a reply. Declare a subclass of Exception that says what can go wrong.
  long balance() throws Throwable;

  // ERROR [rondo:throws-no-exception] 'audit(long)' declares java.lang.OutOfMemoryError, but only an Exception can be a reply. Declare a subclass of Exception that says what can go wrong.
  boolean audit(long since) throws OutOfMemoryError;
}

package bank;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.AskTimeout;

@ActorContract
public interface Account {
  // ERROR [rondo:timeout-on-tell] 'deposit(long)' is a tell, so nobody waits for it. Remove @AskTimeout, or return CompletionStage<Void> to have the sender told.
  @AskTimeout(millis = 10)
  void deposit(long cents);
}

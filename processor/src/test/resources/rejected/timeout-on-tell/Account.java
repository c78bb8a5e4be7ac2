package bank;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.AskTimeout;

@ActorContract
public interface Account {
  @AskTimeout(millis = 10)
  // ERROR [rondo:timeout-on-tell] 'deposit(long)' is a tell, so nobody waits for it. Remove @AskTimeout, or return CompletionStage<Void> to have the sender told.
  void deposit(long cents);
}

package bank;

import dev.rondo.annotation.ActorContract;
import java.io.IOException;

@ActorContract
public interface Account {
  // ERROR [rondo:tell-throws] 'deposit(long)' is a tell, so nobody waits for the exception that it declares. Return CompletionStage<Void> to have the sender told, or drop the throws clause.
  void deposit(long cents) throws IOException;

  long balance() throws IOException;
}

package bank;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.AskTimeout;

@ActorContract(askTimeoutMillis = -1)
// ERROR [rondo:invalid-timeout] @ActorContract(askTimeoutMillis = -1) is no deadline. Give at least one millisecond, or leave it out.
public interface Account {
  @AskTimeout(millis = 0)
  // ERROR [rondo:invalid-timeout] @AskTimeout(millis = 0) is no deadline. Give at least one millisecond, or leave it out.
  long balance();
}

package bank;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.AskTimeout;

// ERROR [rondo:invalid-timeout] @ActorContract(askTimeoutMillis = -1) is no deadline. Give at least one millisecond, or leave it out.
@ActorContract(askTimeoutMillis = -1)
public interface Account {
  // ERROR [rondo:invalid-timeout] @AskTimeout(millis = 0) is no deadline. Give at least one millisecond, or leave it out.
  @AskTimeout(millis = 0)
  long balance();
}

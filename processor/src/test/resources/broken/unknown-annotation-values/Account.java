package unknown;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.AskTimeout;

// ERROR cannot find symbol
// ERROR incompatible types: java.lang.String cannot be converted to long
@ActorContract(nam = "x", askTimeoutMillis = "y")
public interface Account {
  // ERROR annotation @dev.rondo.annotation.AskTimeout is missing a default value for the element 'millis'
  @AskTimeout
  int balance();
}

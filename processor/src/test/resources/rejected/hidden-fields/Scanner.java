package scan;

import com.google.common.net.HostAndPort;
import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Scanner {
  // ERROR [rondo:hidden-fields] 'address' is a com.google.common.net.HostAndPort, a class that is not compiled here, so that its fields cannot be relied upon. Make it a record, or mark it @Sendable if it is immutable or safe for use by several threads.
  void scan(HostAndPort address);
}

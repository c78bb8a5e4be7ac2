package scan;

import dev.rondo.annotation.ActorContract;
import com.google.testing.compile.Compilation;

@ActorContract
public interface Scanner {
  // ERROR [rondo:hidden-fields] 'scanned' is a com.google.testing.compile.Compilation, a class that is not compiled here, so that its fields cannot be relied upon. Make it a record, or mark it @Sendable if it is immutable or safe for use by several threads.
  void scan(Compilation scanned);
}

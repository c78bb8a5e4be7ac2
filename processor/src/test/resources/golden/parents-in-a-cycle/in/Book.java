package ledger;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Book {
  long total();
}

package ledger;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Ledger extends Audit, Book {
  void add(long cents);
}

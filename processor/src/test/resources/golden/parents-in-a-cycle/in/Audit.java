package ledger;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Audit {
  void register(LedgerRef ledger);
}

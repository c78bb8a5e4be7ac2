package ledger;

import javax.annotation.processing.Generated;

/** The messages of {@link Audit}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface AuditCalls {
  /** Tells {@link Audit#register(LedgerRef)}. */
  void register(LedgerRef ledger);
}

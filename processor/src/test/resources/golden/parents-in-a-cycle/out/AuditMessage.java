package ledger;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Audit}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface AuditMessage extends Message {
  /** A call of {@link Audit#register(LedgerRef)}. */
  record Register(LedgerRef ledger) implements AuditMessage {
    @Override
    public String toString() {
      return "register(" + ledger + ")";
    }
  }
}

package ledger;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Ledger}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface LedgerMessage extends Message {
  /** A call of {@link Ledger#add(long)}. */
  record Add(long cents) implements LedgerMessage {
    @Override
    public String toString() {
      return "add(" + cents + ")";
    }
  }
}

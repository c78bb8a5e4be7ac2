package ledger;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Audit}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface AuditRef extends ActorRef, AuditCalls {
  /** Describes the contract to an actor system. */
  Contract<Audit, AuditRef> CONTRACT = AuditDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Audit, AuditRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  AuditRef within(Duration timeout);
}

package bank;

import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Audited}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface AuditedRef extends OwnedRef {
  /** Describes the contract to an actor system. */
  Contract<Audited, AuditedRef> CONTRACT = AuditedDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Audited, AuditedRef> contract() {
    return CONTRACT;
  }

  /** Asks {@link Audited#audit(int)}. */
  Ask<String> audit(int year);

  /** Tells {@link Audited#note(String, String, String, String, String)}. */
  void note(String auditor, String place, String day, String text, String mark);

  /** Tells {@link Audited#forget()}. */
  @Deprecated
  void forget();

  /** Asks {@link Audited#balance()}. */
  Ask<Long> balance();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  AuditedRef within(Duration timeout);
}

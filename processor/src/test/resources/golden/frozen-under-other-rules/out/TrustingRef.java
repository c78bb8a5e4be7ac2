package rules;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Trusting}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface TrustingRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Trusting, TrustingRef> CONTRACT = TrustingDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Trusting, TrustingRef> contract() {
    return CONTRACT;
  }

  /** Asks {@link Trusting#same(Collection)}. */
  Ask<Collection<Lines>> same(Collection<Lines> all);

  /** Asks {@link Trusting#nested(List)}. */
  Ask<List<List<Lines>>> nested(List<List<Lines>> all);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  TrustingRef within(Duration timeout);
}

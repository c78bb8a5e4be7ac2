package names;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Holder}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface HolderRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Holder, HolderRef> CONTRACT = HolderDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Holder, HolderRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Holder#hold(String, int)}. */
  void hold(String name, int count);

  /** Asks {@link Holder#held()}. */
  Ask<String> held();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  HolderRef within(Duration timeout);
}

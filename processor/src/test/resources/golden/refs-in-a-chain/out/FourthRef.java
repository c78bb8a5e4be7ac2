package relay;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Fourth}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface FourthRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Fourth, FourthRef> CONTRACT = FourthDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Fourth, FourthRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Fourth#finish(String)}. */
  void finish(String baton);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  FourthRef within(Duration timeout);
}

package relay;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Third}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface ThirdRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Third, ThirdRef> CONTRACT = ThirdDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Third, ThirdRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Third#carry(String, FourthRef)}. */
  void carry(String baton, FourthRef finish);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  ThirdRef within(Duration timeout);
}

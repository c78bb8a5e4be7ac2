package market;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Prices}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface PricesRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Prices, PricesRef> CONTRACT = PricesDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Prices, PricesRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Prices#changed(String, long)}. */
  void changed(String article, long cents);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  PricesRef within(Duration timeout);
}

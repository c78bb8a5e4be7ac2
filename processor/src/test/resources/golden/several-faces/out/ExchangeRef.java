package market;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Exchange}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface ExchangeRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Exchange, ExchangeRef> CONTRACT = ExchangeDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Exchange, ExchangeRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Exchange#subscribe(PricesRef)}. */
  void subscribe(PricesRef listener);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  ExchangeRef within(Duration timeout);
}

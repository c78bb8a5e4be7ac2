package market;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Portfolio}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface PortfolioRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Portfolio, PortfolioRef> CONTRACT = PortfolioDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Portfolio, PortfolioRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Portfolio#buy(String)}. */
  void buy(String article);

  /** Asks {@link Portfolio#report()}. */
  Ask<String> report();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  PortfolioRef within(Duration timeout);
}

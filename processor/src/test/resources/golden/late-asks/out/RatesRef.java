package bank;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Rates}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface RatesRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Rates, RatesRef> CONTRACT = RatesDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Rates, RatesRef> contract() {
    return CONTRACT;
  }

  /** Asks {@link Rates#rate(Currency, Currency)}. */
  Ask<BigDecimal> rate(Currency from, Currency to);

  /** Asks {@link Rates#count()}. */
  Ask<Integer> count();

  /** Asks {@link Rates#source()}. */
  Ask<String> source();

  /** Asks {@link Rates#refresh()}. */
  Ask<Void> refresh();

  /** Asks {@link Rates#clear()}. */
  Ask<Void> clear();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  RatesRef within(Duration timeout);
}

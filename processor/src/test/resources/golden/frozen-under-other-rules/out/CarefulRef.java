package rules;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Careful}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface CarefulRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Careful, CarefulRef> CONTRACT = CarefulDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Careful, CarefulRef> contract() {
    return CONTRACT;
  }

  /** Asks {@link Careful#show(Collection)}. */
  Ask<String> show(Collection<Lines> all);

  /** Asks {@link Careful#showNested(List)}. */
  Ask<String> showNested(List<List<Lines>> all);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  CarefulRef within(Duration timeout);
}

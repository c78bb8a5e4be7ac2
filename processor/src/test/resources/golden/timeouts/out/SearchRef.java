package search;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Search}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface SearchRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Search, SearchRef> CONTRACT = SearchDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Search, SearchRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Search#index(String)}. */
  void index(String text);

  /** Asks {@link Search#count(String)}. */
  Ask<Integer> count(String word);

  /** Asks {@link Search#suggest(String)}. */
  Ask<String> suggest(String prefix);

  /** Asks {@link Search#best(String)}. */
  Ask<String> best(String prefix);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  SearchRef within(Duration timeout);
}

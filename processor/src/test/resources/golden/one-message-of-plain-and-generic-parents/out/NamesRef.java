package names;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Names}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface NamesRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Names, NamesRef> CONTRACT = NamesDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Names, NamesRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Names#add(String)}. */
  void add(String name);

  /** Asks {@link Names#after(String)}. */
  Ask<List<String>> after(String name);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  NamesRef within(Duration timeout);
}

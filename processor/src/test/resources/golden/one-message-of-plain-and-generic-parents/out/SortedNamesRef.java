package names;

import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link SortedNames}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface SortedNamesRef extends NamesRef, SortedRef<String> {
  /** Describes the contract to an actor system. */
  Contract<SortedNames, SortedNamesRef> CONTRACT = SortedNamesDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<SortedNames, SortedNamesRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link SortedNames#add(String)}. */
  @Override
  void add(String name);

  /** Asks {@link SortedNames#after(String)}. */
  @Override
  Ask<List<String>> after(String name);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  SortedNamesRef within(Duration timeout);
}

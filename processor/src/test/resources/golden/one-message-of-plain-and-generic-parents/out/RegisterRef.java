package names;

import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Register}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface RegisterRef extends SortedNamesRef {
  /** Describes the contract to an actor system. */
  Contract<Register, RegisterRef> CONTRACT = RegisterDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Register, RegisterRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Register#add(String)}. */
  @Override
  void add(String name);

  /** Asks {@link Register#after(String)}. */
  @Override
  Ask<List<String>> after(String name);

  /** Asks {@link Register#size()}. */
  Ask<Integer> size();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  RegisterRef within(Duration timeout);
}

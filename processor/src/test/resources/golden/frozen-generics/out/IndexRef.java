package cache;

import dev.rondo.Contract;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Index}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface IndexRef extends CacheRef<String, List<String>> {
  /** Describes the contract to an actor system. */
  Contract<Index, IndexRef> CONTRACT = IndexDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Index, IndexRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  IndexRef within(Duration timeout);
}

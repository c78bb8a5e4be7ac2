package cache;

import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reference to an actor that serves {@link Names}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface NamesRef extends CacheRef<String, @Nullable String> {
  /** Describes the contract to an actor system. */
  Contract<Names, NamesRef> CONTRACT = NamesDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Names, NamesRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Names#clear(String)}. */
  void clear(String reason);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  NamesRef within(Duration timeout);
}

package store;

import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Counts}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface CountsRef extends CacheRef<String, Long> {
  /** Describes the contract to an actor system. */
  Contract<Counts, CountsRef> CONTRACT = CountsDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Counts, CountsRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Counts#put(Long)}. */
  void put(Long count);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  CountsRef within(Duration timeout);
}

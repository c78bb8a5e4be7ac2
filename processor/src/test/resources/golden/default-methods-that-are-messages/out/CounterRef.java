package store;

import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Counter}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface CounterRef extends StoreRef {
  /** Describes the contract to an actor system. */
  Contract<Counter, CounterRef> CONTRACT = CounterDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Counter, CounterRef> contract() {
    return CONTRACT;
  }

  /** Asks {@link Counter#has(String)}. */
  Ask<Boolean> has(String key);

  /** Tells {@link Counter#add(String, long)}. */
  void add(String key, long value);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  CounterRef within(Duration timeout);
}

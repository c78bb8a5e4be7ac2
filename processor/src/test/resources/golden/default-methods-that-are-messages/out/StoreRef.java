package store;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Store}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface StoreRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Store, StoreRef> CONTRACT = StoreDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Store, StoreRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Store#put(String, long)}. */
  void put(String key, long value);

  /** Asks {@link Store#get(String)}. */
  Ask<Long> get(String key);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  StoreRef within(Duration timeout);
}

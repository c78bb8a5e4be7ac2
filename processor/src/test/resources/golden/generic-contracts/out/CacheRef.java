package store;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import dev.rondo.annotation.Sendable;
import java.io.Serializable;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Cache}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface CacheRef<@Sendable K extends Comparable<K> & Serializable, @Sendable V>
    extends ActorRef, CacheCalls<K, V> {
  /** Describes the contract to an actor system. */
  static <K extends Comparable<K> & Serializable, V>
      Contract<Cache<K, V>, CacheRef<K, V>> contract() {
    return CacheDispatch.contract();
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  CacheRef<K, V> within(Duration timeout);
}

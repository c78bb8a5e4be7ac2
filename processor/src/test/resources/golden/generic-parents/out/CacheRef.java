package store;

import dev.rondo.Contract;
import dev.rondo.annotation.Sendable;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Cache}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface CacheRef<@Sendable K, @Sendable V> extends SourceRef<V> {
  /** Describes the contract to an actor system. */
  static <K, V> Contract<Cache<K, V>, CacheRef<K, V>> contract() {
    return CacheDispatch.contract();
  }

  /** Tells {@link Cache#put(Object, Object)}. */
  void put(K key, V value);

  /** Tells {@link Cache#put(Object)}. */
  void put(K key);

  /** Tells {@link Cache#fill(Object, Object, Object, Object, Object)}. */
  void fill(K one, K two, K three, V four, V five);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  CacheRef<K, V> within(Duration timeout);
}

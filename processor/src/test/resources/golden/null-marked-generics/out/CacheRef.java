package cache;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.annotation.Sendable;
import java.time.Duration;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reference to an actor that serves {@link Cache}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface CacheRef<@Sendable K, @Sendable V extends @Nullable Object> extends ActorRef {
  /** Describes the contract to an actor system. */
  static <K, V extends @Nullable Object> Contract<Cache<K, V>, CacheRef<K, V>> contract() {
    return CacheDispatch.contract();
  }

  /** Tells {@link Cache#put(Object, Object, Object)}. */
  void put(K key, V value, @Nullable K alias);

  /** Asks {@link Cache#get(Object)}. */
  Ask<V> get(K key);

  /** Asks {@link Cache#find(Object)}. */
  Ask<@Nullable V> find(K key);

  /** Asks {@link Cache#aliasOf(Object)}. */
  Ask<@Nullable K> aliasOf(K key);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  CacheRef<K, V> within(Duration timeout);
}

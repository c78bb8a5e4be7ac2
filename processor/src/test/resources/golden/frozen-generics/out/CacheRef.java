package cache;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.annotation.Sendable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Cache}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface CacheRef<@Sendable K, @Sendable V> extends ActorRef {
  /** Describes the contract to an actor system. */
  static <K, V> Contract<Cache<K, V>, CacheRef<K, V>> contract() {
    return CacheDispatch.contract();
  }

  /** Tells {@link Cache#put(Object, Object)}. */
  void put(K key, V value);

  /** Tells {@link Cache#putAll(Map)}. */
  void putAll(Map<K, List<V>> entries);

  /** Tells {@link Cache#putPage(Page)}. */
  void putPage(Page<V> page);

  /** Asks {@link Cache#all()}. */
  Ask<Map<K, List<V>>> all();

  /** Asks {@link Cache#later(Object)}. */
  Ask<Page<? extends V>> later(K key);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  CacheRef<K, V> within(Duration timeout);
}

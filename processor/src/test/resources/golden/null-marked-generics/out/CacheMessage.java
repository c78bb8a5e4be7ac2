package cache;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The messages of {@link Cache}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface CacheMessage<K, V extends @Nullable Object> extends Message {
  /** A call of {@link Cache#put(Object, Object, Object)}. */
  record Put<K, V extends @Nullable Object>(K key, V value, @Nullable K alias)
      implements CacheMessage<K, V> {
    @Override
    public String toString() {
      return "put(" + key + ", " + value + ", " + alias + ")";
    }
  }

  /** A call of {@link Cache#get(Object)}. */
  record Get<K, V extends @Nullable Object>(K key) implements CacheMessage<K, V>, AskMessage<V> {
    @Override
    public String toString() {
      return "get(" + key + ")";
    }
  }

  /** A call of {@link Cache#find(Object)}. */
  record Find<K, V extends @Nullable Object>(K key)
      implements CacheMessage<K, V>, AskMessage<@Nullable V> {
    @Override
    public String toString() {
      return "find(" + key + ")";
    }
  }

  /** A call of {@link Cache#aliasOf(Object)}. */
  record AliasOf<K, V extends @Nullable Object>(K key)
      implements CacheMessage<K, V>, AskMessage<@Nullable K> {
    @Override
    public String toString() {
      return "aliasOf(" + key + ")";
    }
  }
}

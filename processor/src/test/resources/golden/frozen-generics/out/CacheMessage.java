package cache;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The messages of {@link Cache}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface CacheMessage<K, V> extends Message {
  /** A call of {@link Cache#put(Object, Object)}. */
  record Put<K, V>(K key, V value) implements CacheMessage<K, V> {
    @Override
    public String toString() {
      return "put(" + key + ", " + value + ")";
    }
  }

  /** A call of {@link Cache#putAll(Map)}. */
  record PutAll<K, V>(Map<K, List<V>> entries) implements CacheMessage<K, V> {
    @Override
    public String toString() {
      return "putAll(" + entries + ")";
    }
  }

  /** A call of {@link Cache#putPage(Page)}. */
  record PutPage<K, V>(Page<V> page) implements CacheMessage<K, V> {
    @Override
    public String toString() {
      return "putPage(" + page + ")";
    }
  }

  /** A call of {@link Cache#all()}. */
  record All<K, V>() implements CacheMessage<K, V>, AskMessage<Map<K, List<V>>> {
    @Override
    public String toString() {
      return "all()";
    }
  }

  /** A call of {@link Cache#later(Object)}. */
  record Later<K, V>(K key) implements CacheMessage<K, V>, AskMessage<Page<? extends V>> {
    @Override
    public String toString() {
      return "later(" + key + ")";
    }
  }
}

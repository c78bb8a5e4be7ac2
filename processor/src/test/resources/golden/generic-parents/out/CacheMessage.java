package store;

import dev.rondo.Message;
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

  /** A call of {@link Cache#put(Object)}. */
  record PutObject<K, V>(K key) implements CacheMessage<K, V> {
    @Override
    public String toString() {
      return "put(" + key + ")";
    }
  }

  /** A call of {@link Cache#fill(Object, Object, Object, Object, Object)}. */
  record Fill<K, V>(K one, K two, K three, V four, V five) implements CacheMessage<K, V> {
    @Override
    public String toString() {
      return "fill(" + one + ", " + two + ", " + three + ", " + four + ", " + five + ")";
    }
  }
}

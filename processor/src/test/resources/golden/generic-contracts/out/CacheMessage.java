package store;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import java.io.Serializable;
import javax.annotation.processing.Generated;

/** The messages of {@link Cache}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface CacheMessage<K extends Comparable<K> & Serializable, V> extends Message {
  /** A call of {@link Cache#put(Comparable, Object)}. */
  record Put<K extends Comparable<K> & Serializable, V>(K key, V value)
      implements CacheMessage<K, V> {
    @Override
    public String toString() {
      return "put(" + key + ", " + value + ")";
    }
  }

  /** A call of {@link Cache#get(Comparable)}. */
  record Get<K extends Comparable<K> & Serializable, V>(K key)
      implements CacheMessage<K, V>, AskMessage<V> {
    @Override
    public String toString() {
      return "get(" + key + ")";
    }
  }

  /** A call of {@link Cache#await(Comparable)}. */
  record Await<K extends Comparable<K> & Serializable, V>(K key)
      implements CacheMessage<K, V>, AskMessage<V> {
    @Override
    public String toString() {
      return "await(" + key + ")";
    }
  }

  /** A call of {@link Cache#first()}. */
  record First<K extends Comparable<K> & Serializable, V>()
      implements CacheMessage<K, V>, AskMessage<Cache.Entry<K, V>> {
    @Override
    public String toString() {
      return "first()";
    }
  }

  /** A call of {@link Cache#copyTo(CacheRef)}. */
  record CopyTo<K extends Comparable<K> & Serializable, V>(CacheRef<K, ? super V> other)
      implements CacheMessage<K, V> {
    @Override
    public String toString() {
      return "copyTo(" + other + ")";
    }
  }

  /** A call of {@link Cache#putAll(Comparable, Comparable, Comparable, Object, Object, Object)}. */
  record PutAll<K extends Comparable<K> & Serializable, V>(
          K one, K two, K three, V first, V second, V third)
      implements CacheMessage<K, V> {
    @Override
    public String toString() {
      return "putAll(" + one + ", " + two + ", " + three + ", " + first + ", " + second + ", "
          + third + ")";
    }
  }

  /** A call of {@link Cache#clear()}. */
  record Clear<K extends Comparable<K> & Serializable, V>() implements CacheMessage<K, V> {
    @Override
    public String toString() {
      return "clear()";
    }
  }
}

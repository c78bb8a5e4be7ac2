package store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import dev.rondo.Contract;
import dev.rondo.Message;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

public class Scenario implements Runnable {
  @Override
  public void run() {
    BlockingQueue<Message> deadLetters = new LinkedBlockingQueue<>();
    try (ActorSystem system =
        ActorSystem.builder("store")
            .onDeadLetter(letter -> deadLetters.add(letter.message()))
            .create()) {
      // @start region="spawn"
      CacheRef<String, Long> cache = system.spawn(CacheRef.contract(), TreeCache::new);
      cache.put("b", 2L);
      // @end
      cache.put("a", 1L);
      assertThat(cache.get("a").join()).isEqualTo(1);
      assertThat(cache.await("b").join()).isEqualTo(2);
      assertThat(cache.first().join()).isEqualTo(new Cache.Entry<>("a", 1L));
      cache.putAll("c", "d", "e", 3L, 4L, 5L);
      CacheRef<String, Long> copy = system.spawn(CacheRef.contract(), TreeCache::new);
      cache.copyTo(copy);
      Long copied = copy.get("e").join();
      while (copied == null) { // It may live on another event loop, and take its time.
        copied = copy.get("e").join();
      }
      assertThat(copied).isEqualTo(5);
      cache.clear();
      assertThat(cache.first().join()).isNull();

      ChainRef<Ring> chain = system.spawn(ChainRef.contract(), () -> Ring::next);
      assertThat(chain.next(Ring.FIRST).join()).isEqualTo(Ring.LAST);

      system.close();
      cache.put("z", 26L);
      assertThat(next(deadLetters)).isEqualTo(new CacheMessage.Put<>("z", 26L));
      cache.putAll("x", "y", "z", 7L, 8L, 9L);
      assertThat(next(deadLetters)).isEqualTo(new CacheMessage.PutAll<>("x", "y", "z", 7L, 8L, 9L));
    }
    Contract<Cache<Integer, String>, CacheRef<Integer, String>> integers = CacheRef.contract();
    Contract<Cache<Long, Long>, CacheRef<Long, Long>> longs = CacheRef.contract();
    assertThat((Object) integers).isSameAs(longs);
    assertThat(integers.name()).isEqualTo("store.Cache");
  }

  private enum Ring implements Chain.Link<Ring> {
    FIRST,
    LAST;

    Ring next() {
      return this == FIRST ? LAST : FIRST;
    }
  }

  private static Message next(BlockingQueue<Message> messages) {
    try {
      return messages.take();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static final class TreeCache<K extends Comparable<K> & java.io.Serializable, V>
      implements Cache<K, V> {
    private final TreeMap<K, V> entries = new TreeMap<>();

    @Override
    public void put(K key, V value) {
      entries.put(key, value);
    }

    @Override
    public V get(K key) {
      return entries.get(key);
    }

    @Override
    public CompletionStage<V> await(K key) {
      return CompletableFuture.completedStage(entries.get(key));
    }

    @Override
    public Entry<K, V> first() {
      return entries.isEmpty()
          ? null
          : new Entry<>(entries.firstKey(), entries.firstEntry().getValue());
    }

    @Override
    public void copyTo(CacheRef<K, ? super V> other) {
      entries.forEach(other::put);
    }

    @Override
    public void putAll(K one, K two, K three, V first, V second, V third) {
      put(one, first);
      put(two, second);
      put(three, third);
    }

    @Override
    public void clear() {
      entries.clear();
    }
  }
}

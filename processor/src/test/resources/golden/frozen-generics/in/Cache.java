package cache;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

@ActorContract
public interface Cache<@Sendable K, @Sendable V> {
  void put(K key, V value);

  void putAll(Map<K, List<V>> entries);

  void putPage(Page<V> page);

  Map<K, List<V>> all();

  CompletionStage<Page<? extends V>> later(K key);
}

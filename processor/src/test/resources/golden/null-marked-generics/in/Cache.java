package cache;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

@ActorContract
public interface Cache<@Sendable K, @Sendable V extends @Nullable Object> {
  void put(K key, V value, @Nullable K alias);

  V get(K key);

  @Nullable V find(K key);

  CompletionStage<@Nullable K> aliasOf(K key);
}

package cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorSystem;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
public class Scenario implements Runnable {
  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("cache")) {
      NamesRef names = system.spawn(NamesRef.CONTRACT, NamesActor::new);
      names.put("a", null, null);
      assertThat(names.aliasOf("a").join()).isNull();
      assertThat(names.get("a").join()).isNull();
      assertThatThrownBy(() -> names.put(null, "b", "c"))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("key");
      assertThatThrownBy(() -> names.clear(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("reason");
      CacheRef<Integer, String> cache =
          system.spawn(CacheRef.<Integer, String>contract(), CacheActor<Integer, String>::new);
      cache.put(1, "one", 2);
      assertThat(cache.find(2).join()).isEqualTo("one");
      assertThat(cache.find(3).join()).isNull();
    }
  }

  private static class CacheActor<K, V> implements Cache<K, V> {
    private final Map<K, V> entries = new HashMap<>();

    @Override
    public void put(K key, V value, K alias) {
      entries.put(key, value);
      entries.put(alias, value);
    }

    @Override
    public V get(K key) {
      return entries.get(key);
    }

    @Override
    public V find(K key) {
      return entries.get(key);
    }

    @Override
    public CompletionStage<K> aliasOf(K key) {
      return CompletableFuture.completedFuture(null);
    }
  }

  private static final class NamesActor extends CacheActor<String, String> implements Names {
    @Override
    public void clear(String reason) {}
  }
}

package cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.rondo.ActorSystem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public class Scenario implements Runnable {
  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("cache")) {
      CacheRef<String, Integer> cache =
          system.spawn(CacheRef.contract(), "cache", MapCache<String, Integer>::new);
      List<Integer> numbers = new ArrayList<>(List.of(1, 2));
      Map<String, List<Integer>> entries = new HashMap<>(Map.of("a", numbers));
      cache.putAll(entries);
      cache.putPage(new Page<>(3, numbers));
      numbers.clear();
      entries.clear();
      assertThat(cache.all().join()).isEqualTo(Map.of("a", List.of(1, 2), "page", List.of(1, 2)));
      assertThatNullPointerException()
          .isThrownBy(() -> cache.putAll(Map.of("a", Arrays.asList(1, null))))
          .withMessageStartingWith("null in entries");

      IndexRef index = system.spawn(IndexRef.CONTRACT, "index", Words::new);
      List<String> words = new ArrayList<>(List.of("x"));
      CacheRef<String, List<String>> inherited = index;
      inherited.put("one", words);
      words.clear();
      assertThat(index.all().join()).isEqualTo(Map.of("one", List.of(List.of("x"))));
      assertThat(index.later("one").join().items()).isEqualTo(List.of(List.of("x")));
    }
  }

  private static class MapCache<K, V> implements Cache<K, V> {
    private final Map<Object, List<V>> entries = new LinkedHashMap<>();

    @Override
    public void put(K key, V value) {
      entries.computeIfAbsent(key, unknown -> new ArrayList<>()).add(value);
    }

    @Override
    public void putAll(Map<K, List<V>> more) {
      entries.putAll(more);
    }

    @Override
    public void putPage(Page<V> page) {
      entries.put("page", page.items());
    }

    @Override
    @SuppressWarnings("unchecked") // Its keys are K, or "page" where K is String.
    public Map<K, List<V>> all() {
      return (Map<K, List<V>>) (Map<?, ?>) entries;
    }

    @Override
    public CompletionStage<Page<? extends V>> later(K key) {
      List<V> items = entries.get(key);
      return CompletableFuture.completedFuture(new Page<>(items.get(0), items));
    }
  }

  private static final class Words extends MapCache<String, List<String>> implements Index {}
}

package store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rondo.ActorSystem;
import dev.rondo.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class Scenario implements Runnable {
  @Override
  public void run() {
    BlockingQueue<Message> deadLetters = new LinkedBlockingQueue<>();
    try (ActorSystem system =
        ActorSystem.builder("store")
            .onDeadLetter(letter -> deadLetters.add(letter.message()))
            .create()) {
      CountsRef counts = system.spawn(CountsRef.CONTRACT, CountsActor::new);
      CacheRef<String, Long> cache = counts;
      SourceRef<Long> source = counts;
      cache.put("one", 1L);
      cache.put("none");
      counts.put(7L);
      cache.fill("a", "b", "c", 4L, 5L);
      assertThat(source.read("one").join()).isEqualTo(1);
      assertThat(counts.read("none").join()).isZero();
      assertThat(counts.read("all").join()).isEqualTo(7);
      assertThat(counts.read("abc").join()).isEqualTo(9);
      assertThatExceptionOfType(Source.Missing.class)
          .isThrownBy(() -> source.read("two").orThrow(Source.Missing.class));

      IndexRef<String> inner = system.spawn(IndexRef.contract(), IndexActor::new);
      IndexRef<String> outer = system.spawn(IndexRef.contract(), IndexActor::new);
      outer.put("inner", inner);
      assertThat(outer.read("inner").join()).isEqualTo(inner);

      system.close();
      counts.put("x", 2L);
      assertThat(next(deadLetters)).isEqualTo(new CacheMessage.Put<>("x", 2L));
      counts.put("y");
      assertThat(next(deadLetters)).isEqualTo(new CacheMessage.PutObject<String, Long>("y"));
      counts.put(3L);
      assertThat(next(deadLetters)).isEqualTo(new CountsMessage.Put(3L));
      cache.fill("a", "b", "c", 1L, 2L);
      assertThat(next(deadLetters)).isEqualTo(new CacheMessage.Fill<>("a", "b", "c", 1L, 2L));
    }
  }

  private static Message next(BlockingQueue<Message> messages) {
    try {
      return messages.take();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static class CountsActor implements Counts {
    private final Map<String, Long> counts = new HashMap<>();

    @Override
    public Long read(String name) throws Missing {
      if (!counts.containsKey(name)) {
        throw new Missing();
      }
      return counts.get(name);
    }

    @Override
    public void put(String key, Long value) {
      counts.put(key, value);
    }

    @Override
    public void put(String key) {
      counts.put(key, 0L);
    }

    @Override
    public void put(Long count) {
      counts.put("all", count);
    }

    @Override
    public void fill(String one, String two, String three, Long four, Long five) {
      counts.put(one + two + three, four + five);
    }
  }

  private static final class IndexActor<T> implements Index<T> {
    private final Map<Object, IndexRef<T>> refs = new HashMap<>();

    @Override
    public IndexRef<T> read(String name) {
      return refs.get(name);
    }

    @Override
    public void put(T key, IndexRef<T> value) {
      refs.put(key, value);
    }

    @Override
    public void put(T key) {}

    @Override
    public void fill(T one, T two, T three, IndexRef<T> four, IndexRef<T> five) {}
  }
}

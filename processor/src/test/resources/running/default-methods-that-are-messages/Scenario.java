package store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;

public class Scenario implements Runnable {
  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("store")) {
      CounterRef counter = system.spawn(CounterRef.CONTRACT, CounterActor::new);
      StoreRef store = counter;
      counter.add("a", 2);
      store.put("a", 10);
      assertThat(store.get("a").join()).isEqualTo(10);
      assertThat(counter.has("a").join()).isTrue();
    }
  }

  private static final class CounterActor implements Counter {
    private long count;
    private int additions;

    @Override
    public void add(String key, long value) {
      count += value;
      additions++;
    }

    @Override
    public long get(String key) {
      return count;
    }

    @Override
    public boolean has(String key) {
      return additions == 2;
    }
  }
}

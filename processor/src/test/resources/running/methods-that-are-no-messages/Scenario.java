package count;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import java.util.concurrent.atomic.AtomicInteger;

public class Scenario implements Runnable {
  @Override
  public void run() {
    AtomicInteger sum = new AtomicInteger();
    try (ActorSystem system = ActorSystem.create("count")) {
      CounterRef counter = system.spawn(CounterRef.CONTRACT, () -> sum::addAndGet);
      counter.add(4);
      counter.add(3);
    }
    assertThat(sum).hasValue(7);
    assertThat(CounterMessage.class.getPermittedSubclasses())
        .containsExactly(CounterMessage.Add.class);
  }
}

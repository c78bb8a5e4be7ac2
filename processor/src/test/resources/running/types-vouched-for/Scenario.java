package meter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

public class Scenario implements Runnable {
  @Override
  public void run() {
    Gauge<StringBuilder> gauge = new Gauge<>();
    AtomicLong counter = new AtomicLong(1);
    AtomicLong another = new AtomicLong(1);
    LongAdder[] adders = {new LongAdder()};
    try (ActorSystem system = ActorSystem.create("meter")) {
      MeterRef meter = system.spawn(MeterRef.CONTRACT, "meter", () -> new Counter(gauge));
      meter.count(counter, List.of(another), adders);
      assertThat(meter.gauge().join()).isSameAs(gauge);
    }
    assertThat(counter).hasValue(2);
    assertThat(another).hasValue(2);
    assertThat(adders[0].sum()).isEqualTo(1);
  }

  private record Counter(Gauge<StringBuilder> gauge) implements Meter {
    @Override
    public void count(AtomicLong counter, List<AtomicLong> counters, LongAdder[] adders) {
      counter.incrementAndGet();
      counters.forEach(AtomicLong::incrementAndGet);
      adders[0].increment();
    }
  }
}

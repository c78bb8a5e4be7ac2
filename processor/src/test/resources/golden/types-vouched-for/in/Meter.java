package meter;

import dev.rondo.annotation.ActorContract;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

@ActorContract(sendable = {AtomicLong.class, Gauge.class, LongAdder[].class})
public interface Meter {
  void count(AtomicLong counter, List<AtomicLong> counters, LongAdder[] adders);

  Gauge<StringBuilder> gauge();
}

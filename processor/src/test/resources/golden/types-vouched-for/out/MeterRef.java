package meter;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Meter}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface MeterRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Meter, MeterRef> CONTRACT = MeterDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Meter, MeterRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Meter#count(AtomicLong, List, LongAdder[])}. */
  void count(AtomicLong counter, List<AtomicLong> counters, LongAdder[] adders);

  /** Asks {@link Meter#gauge()}. */
  Ask<Gauge<StringBuilder>> gauge();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  MeterRef within(Duration timeout);
}

package count;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Counter}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface CounterRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Counter, CounterRef> CONTRACT = CounterDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Counter, CounterRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Counter#add(int)}. */
  void add(int amount);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  CounterRef within(Duration timeout);
}

package time;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Clock}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface ClockRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Clock, ClockRef> CONTRACT = ClockDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Clock, ClockRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Clock#subscribe(ListenerRef, long)}. */
  void subscribe(ListenerRef listener, long periodMillis);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  ClockRef within(Duration timeout);
}

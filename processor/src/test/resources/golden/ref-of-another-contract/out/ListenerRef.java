package time;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Listener}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface ListenerRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Listener, ListenerRef> CONTRACT = ListenerDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Listener, ListenerRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Listener#tick(Instant)}. */
  void tick(Instant now);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  ListenerRef within(Duration timeout);
}

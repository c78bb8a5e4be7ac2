package tree;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import dev.rondo.annotation.Sendable;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Ended}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface EndedRef<@Sendable E> extends ActorRef, EndedCalls<E> {
  /** Describes the contract to an actor system. */
  static <E> Contract<Ended<E>, EndedRef<E>> contract() {
    return EndedDispatch.contract();
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  EndedRef<E> within(Duration timeout);
}

package store;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import dev.rondo.annotation.Sendable;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Index}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface IndexRef<@Sendable T> extends ActorRef, IndexCalls<T> {
  /** Describes the contract to an actor system. */
  static <T> Contract<Index<T>, IndexRef<T>> contract() {
    return IndexDispatch.contract();
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  IndexRef<T> within(Duration timeout);
}

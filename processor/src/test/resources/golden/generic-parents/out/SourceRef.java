package store;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.annotation.Sendable;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Source}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface SourceRef<@Sendable T> extends ActorRef {
  /** Describes the contract to an actor system. */
  static <T> Contract<Source<T>, SourceRef<T>> contract() {
    return SourceDispatch.contract();
  }

  /** Asks {@link Source#read(String)}. */
  Ask<T> read(String name);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  SourceRef<T> within(Duration timeout);
}

package tree;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import dev.rondo.annotation.Sendable;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Visitor}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface VisitorRef<@Sendable T, @Sendable N> extends ActorRef, VisitorCalls<T, N> {
  /** Describes the contract to an actor system. */
  static <T, N> Contract<Visitor<T, N>, VisitorRef<T, N>> contract() {
    return VisitorDispatch.contract();
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  VisitorRef<T, N> within(Duration timeout);
}

package tree;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import dev.rondo.annotation.Sendable;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Node}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface NodeRef<@Sendable T> extends ActorRef, NodeCalls<T> {
  /** Describes the contract to an actor system. */
  static <T> Contract<Node<T>, NodeRef<T>> contract() {
    return NodeDispatch.contract();
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  NodeRef<T> within(Duration timeout);
}

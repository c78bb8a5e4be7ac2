package graphs;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Cow;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Store}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface StoreRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Store, StoreRef> CONTRACT = StoreDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Store, StoreRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Store#put(Node, List)}. */
  void put(Node node, List<Node> nodes);

  /** Tells {@link Store#share(Cow)}. */
  void share(Cow<Node> node);

  /** Asks {@link Store#last()}. */
  Ask<Node> last();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  StoreRef within(Duration timeout);
}

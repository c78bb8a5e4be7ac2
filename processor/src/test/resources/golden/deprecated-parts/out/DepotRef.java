package depot;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Depot}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface DepotRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Depot, DepotRef> CONTRACT = DepotDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Depot, DepotRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Depot#store(Crate)}. */
  void store(Crate crate);

  /** Tells {@link Depot#pack(Wrapping)}. */
  void pack(Wrapping wrapping);

  /** Tells {@link Depot#open(Lid)}. */
  void open(Lid lid);

  /** Tells {@link Depot#load(Cart)}. */
  void load(Cart cart);

  /** Tells {@link Depot#push(Trolley)}. */
  void push(Trolley trolley);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  DepotRef within(Duration timeout);
}

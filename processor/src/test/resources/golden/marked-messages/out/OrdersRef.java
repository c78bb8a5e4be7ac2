package shop;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Orders}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface OrdersRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Orders, OrdersRef> CONTRACT = OrdersDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Orders, OrdersRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Orders#place(String, String)}. */
  void place(String customer, String article);

  /** Tells {@link Orders#cancel(String, String)}. */
  void cancel(String article, String customer);

  /** Asks {@link Orders#count(Orders.Key)}. */
  Ask<Integer> count(Orders.Key key);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  OrdersRef within(Duration timeout);
}

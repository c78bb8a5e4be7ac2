package shop;

import dev.rondo.Ask;
import javax.annotation.processing.Generated;

/** The messages of {@link Shop}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface ShopCalls {
  /** Tells {@link Shop#order(Order)}. */
  void order(Order order);

  /** Tells {@link Shop#show(Shape, Pair)}. */
  void show(Shape shape, Pair<String> pair);

  /** Tells {@link Shop#settings(Outer.Settings, ShopRef)}. */
  void settings(Outer.Settings settings, ShopRef replyTo);

  /** Asks {@link Shop#last()}. */
  Ask<Order> last();
}

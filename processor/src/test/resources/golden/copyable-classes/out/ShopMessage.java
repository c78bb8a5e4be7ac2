package shop;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Shop}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
sealed interface ShopMessage extends Message {
  /** A call of {@link Shop#order(shop.Order)}. */
  record Order(shop.Order order) implements ShopMessage {
    @Override
    public String toString() {
      return "order(" + order + ")";
    }
  }

  /** A call of {@link Shop#show(Shape, Pair)}. */
  record Show(Shape shape, Pair<String> pair) implements ShopMessage {
    @Override
    public String toString() {
      return "show(" + shape + ", " + pair + ")";
    }
  }

  /** A call of {@link Shop#settings(Outer.Settings, ShopRef)}. */
  record Settings(Outer.Settings settings, ShopRef replyTo) implements ShopMessage {
    @Override
    public String toString() {
      return "settings(" + settings + ", " + replyTo + ")";
    }
  }

  /** A call of {@link Shop#last()}. */
  record Last() implements ShopMessage, AskMessage<shop.Order> {
    @Override
    public String toString() {
      return "last()";
    }
  }
}

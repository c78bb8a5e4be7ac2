package shop;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Orders}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
sealed interface OrdersMessage extends Message {
  /** A call of {@link Orders#place(String, String)}. */
  record Place(String customer, String article) implements OrdersMessage {
    @Override
    public String toString() {
      return "place(" + customer + ", " + article + ")";
    }
  }

  /** A call of {@link Orders#cancel(String, String)}. */
  record Cancel(String article, String customer) implements OrdersMessage {
    @Override
    public String toString() {
      return "cancel(" + article + ", " + customer + ")";
    }
  }

  /** A call of {@link Orders#count(Orders.Key)}. */
  record Count(Orders.Key key) implements OrdersMessage, AskMessage<Integer> {
    @Override
    public String toString() {
      return "count(" + key + ")";
    }
  }
}

package shop;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Orders} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class OrdersDispatch extends GeneratedRef implements OrdersRef {
  static final Contract<Orders, OrdersRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int PLACE = 1;
  private static final int CANCEL = 2;
  private static final int COUNT = 3;

  private Orders behavior;

  private OrdersDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private OrdersDispatch(OrdersDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void place(String customer, String article) {
    MessageSlot slot = cell.claim(this, PLACE);
    slot.ref0 = customer;
    slot.ref1 = article;
    cell.publish(slot);
  }

  @Override
  public void cancel(String article, String customer) {
    MessageSlot slot = cell.claim(this, CANCEL);
    slot.ref0 = article;
    slot.ref1 = customer;
    cell.publish(slot);
  }

  @Override
  public Ask<Integer> count(Orders.Key key) {
    MessageSlot slot = cell.claimAsk(this, COUNT);
    slot.ref0 = key;
    return cell.publishAsk(slot);
  }

  @Override
  public OrdersRef within(Duration timeout) {
    return new OrdersDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) throws Exception {
    switch (slot.op) {
      case PLACE -> behavior.place((String) slot.ref0, (String) slot.ref1);
      case CANCEL -> behavior.cancel((String) slot.ref0, (String) slot.ref1);
      case COUNT -> cell.reply(slot, behavior.count((Orders.Key) slot.ref0));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case PLACE -> new OrdersMessage.Place((String) slot.ref0, (String) slot.ref1);
      case CANCEL -> new OrdersMessage.Cancel((String) slot.ref0, (String) slot.ref1);
      case COUNT -> new OrdersMessage.Count((Orders.Key) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Orders) behavior;
  }

  @Override
  public int routingHash(MessageSlot slot) {
    return switch (slot.op) {
      case PLACE -> Objects.hashCode(slot.ref0);
      case CANCEL -> Objects.hashCode(slot.ref1);
      case COUNT -> Objects.hashCode(slot.ref0);
      default -> 0;
    };
  }

  private static final class Descriptor extends GeneratedContract<Orders, OrdersRef> {
    private Descriptor() {
      super(
          FORMAT,
          Orders.class,
          Operation.tell("place", String.class, String.class).identifiedBy(1).routedBy(0),
          Operation.tell("cancel", String.class, String.class).identifiedBy(2)
              .identifiedBy("cancelled \"$L\"").idempotent().routedBy(1),
          Operation.ask("count", Orders.Key.class).declaring(Orders.Unknown.class)
              .timingOutAfter(200).idempotent().routedBy(0));
    }

    @Override
    public OrdersRef newRef(Cell cell) {
      return new OrdersDispatch(cell);
    }
  }
}

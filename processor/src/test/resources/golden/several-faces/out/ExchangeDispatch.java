package market;

import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Exchange} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class ExchangeDispatch extends GeneratedRef implements ExchangeRef {
  static final Contract<Exchange, ExchangeRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int SUBSCRIBE = 1;

  private Exchange behavior;

  private ExchangeDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private ExchangeDispatch(ExchangeDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void subscribe(PricesRef listener) {
    MessageSlot slot = cell.claim(this, SUBSCRIBE);
    slot.ref0 = listener;
    cell.publish(slot);
  }

  @Override
  public ExchangeRef within(Duration timeout) {
    return new ExchangeDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case SUBSCRIBE -> behavior.subscribe((PricesRef) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case SUBSCRIBE -> new ExchangeMessage.Subscribe((PricesRef) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Exchange) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Exchange, ExchangeRef> {
    private Descriptor() {
      super(
          FORMAT,
          Exchange.class,
          Operation.tell("subscribe", PricesRef.class));
    }

    @Override
    public ExchangeRef newRef(Cell cell) {
      return new ExchangeDispatch(cell);
    }
  }
}

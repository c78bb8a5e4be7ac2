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

/** Carries messages of {@link Prices} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class PricesDispatch extends GeneratedRef implements PricesRef {
  static final Contract<Prices, PricesRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int CHANGED = 1;

  private Prices behavior;

  private PricesDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private PricesDispatch(PricesDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void changed(String article, long cents) {
    MessageSlot slot = cell.claim(this, CHANGED);
    slot.ref0 = article;
    slot.word0 = cents;
    cell.publish(slot);
  }

  @Override
  public PricesRef within(Duration timeout) {
    return new PricesDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case CHANGED -> behavior.changed((String) slot.ref0, slot.word0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case CHANGED -> new PricesMessage.Changed((String) slot.ref0, slot.word0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Prices) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Prices, PricesRef> {
    private Descriptor() {
      super(
          FORMAT,
          Prices.class,
          Operation.tell("changed", String.class, long.class));
    }

    @Override
    public PricesRef newRef(Cell cell) {
      return new PricesDispatch(cell);
    }
  }
}

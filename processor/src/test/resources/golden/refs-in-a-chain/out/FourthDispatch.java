package relay;

import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Fourth} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class FourthDispatch extends GeneratedRef implements FourthRef {
  static final Contract<Fourth, FourthRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int FINISH = 1;

  private Fourth behavior;

  private FourthDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private FourthDispatch(FourthDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void finish(String baton) {
    MessageSlot slot = cell.claim(this, FINISH);
    slot.ref0 = baton;
    cell.publish(slot);
  }

  @Override
  public FourthRef within(Duration timeout) {
    return new FourthDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case FINISH -> behavior.finish((String) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case FINISH -> new FourthMessage.Finish((String) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Fourth) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Fourth, FourthRef> {
    private Descriptor() {
      super(
          FORMAT,
          Fourth.class,
          Operation.tell("finish", String.class));
    }

    @Override
    public FourthRef newRef(Cell cell) {
      return new FourthDispatch(cell);
    }
  }
}

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

/** Carries messages of {@link Third} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class ThirdDispatch extends GeneratedRef implements ThirdRef {
  static final Contract<Third, ThirdRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int CARRY = 1;

  private Third behavior;

  private ThirdDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private ThirdDispatch(ThirdDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void carry(String baton, FourthRef finish) {
    MessageSlot slot = cell.claim(this, CARRY);
    slot.ref0 = baton;
    slot.ref1 = finish;
    cell.publish(slot);
  }

  @Override
  public ThirdRef within(Duration timeout) {
    return new ThirdDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case CARRY -> behavior.carry((String) slot.ref0, (FourthRef) slot.ref1);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case CARRY -> new ThirdMessage.Carry((String) slot.ref0, (FourthRef) slot.ref1);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Third) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Third, ThirdRef> {
    private Descriptor() {
      super(
          FORMAT,
          Third.class,
          Operation.tell("carry", String.class, FourthRef.class));
    }

    @Override
    public ThirdRef newRef(Cell cell) {
      return new ThirdDispatch(cell);
    }
  }
}

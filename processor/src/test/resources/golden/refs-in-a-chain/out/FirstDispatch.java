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

/** Carries messages of {@link First} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class FirstDispatch extends GeneratedRef implements FirstRef {
  static final Contract<First, FirstRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int PASS = 1;

  private First behavior;

  private FirstDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private FirstDispatch(FirstDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void pass(String baton, SecondRef next) {
    MessageSlot slot = cell.claim(this, PASS);
    slot.ref0 = baton;
    slot.ref1 = next;
    cell.publish(slot);
  }

  @Override
  public FirstRef within(Duration timeout) {
    return new FirstDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case PASS -> behavior.pass((String) slot.ref0, (SecondRef) slot.ref1);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case PASS -> new FirstMessage.Pass((String) slot.ref0, (SecondRef) slot.ref1);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (First) behavior;
  }

  private static final class Descriptor extends GeneratedContract<First, FirstRef> {
    private Descriptor() {
      super(
          FORMAT,
          First.class,
          Operation.tell("pass", String.class, SecondRef.class));
    }

    @Override
    public FirstRef newRef(Cell cell) {
      return new FirstDispatch(cell);
    }
  }
}

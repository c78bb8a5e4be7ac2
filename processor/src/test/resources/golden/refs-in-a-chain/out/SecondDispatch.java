package relay;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Second} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class SecondDispatch extends GeneratedRef implements SecondRef {
  static final Contract<Second, SecondRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int CARRY = 1;
  private static final int SUCCESSOR = 2;

  private Second behavior;

  private SecondDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private SecondDispatch(SecondDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public Ask<String> carry(String baton, ThirdRef next) {
    MessageSlot slot = cell.claimAsk(this, CARRY);
    slot.ref0 = baton;
    slot.ref1 = next;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<ThirdRef> successor() {
    return cell.publishAsk(cell.claimAsk(this, SUCCESSOR));
  }

  @Override
  public SecondRef within(Duration timeout) {
    return new SecondDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case CARRY -> cell.reply(slot, behavior.carry((String) slot.ref0, (ThirdRef) slot.ref1));
      case SUCCESSOR -> cell.reply(slot, behavior.successor());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case CARRY -> new SecondMessage.Carry((String) slot.ref0, (ThirdRef) slot.ref1);
      case SUCCESSOR -> new SecondMessage.Successor();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Second) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Second, SecondRef> {
    private Descriptor() {
      super(
          FORMAT,
          Second.class,
          Operation.ask("carry", String.class, ThirdRef.class),
          Operation.ask("successor"));
    }

    @Override
    public SecondRef newRef(Cell cell) {
      return new SecondDispatch(cell);
    }
  }
}

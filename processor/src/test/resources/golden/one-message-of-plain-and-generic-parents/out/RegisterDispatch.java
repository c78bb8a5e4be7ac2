package names;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.Frozen;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Register} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class RegisterDispatch extends GeneratedRef implements RegisterRef {
  static final Contract<Register, RegisterRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int ADD = 1;
  private static final int AFTER = 2;
  private static final int SIZE = 3;

  private Register behavior;

  private RegisterDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private RegisterDispatch(RegisterDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void add(String name) {
    MessageSlot slot = cell.claim(this, ADD);
    slot.ref0 = name;
    cell.publish(slot);
  }

  @Override
  public Ask<List<String>> after(String name) {
    MessageSlot slot = cell.claimAsk(this, AFTER);
    slot.ref0 = name;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<Integer> size() {
    return cell.publishAsk(cell.claimAsk(this, SIZE));
  }

  @Override
  public RegisterRef within(Duration timeout) {
    return new RegisterDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case ADD -> ((Names) behavior).add((String) slot.ref0);
      case AFTER -> cell.reply(slot, Frozen.list(((Names) behavior).after((String) slot.ref0),
          "the reply"));
      case SIZE -> cell.reply(slot, behavior.size());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case ADD -> new NamesMessage.Add((String) slot.ref0);
      case AFTER -> new NamesMessage.After((String) slot.ref0);
      case SIZE -> new RegisterMessage.Size();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Register) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Register, RegisterRef> {
    private Descriptor() {
      super(
          FORMAT,
          Register.class,
          Operation.tell("add", String.class),
          Operation.ask("after", String.class),
          Operation.ask("size"));
    }

    @Override
    public RegisterRef newRef(Cell cell) {
      return new RegisterDispatch(cell);
    }
  }
}

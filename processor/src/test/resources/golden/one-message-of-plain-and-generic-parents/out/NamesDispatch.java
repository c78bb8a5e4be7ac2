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

/** Carries messages of {@link Names} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class NamesDispatch extends GeneratedRef implements NamesRef {
  static final Contract<Names, NamesRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int ADD = 1;
  private static final int AFTER = 2;

  private Names behavior;

  private NamesDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private NamesDispatch(NamesDispatch origin, Duration timeout) {
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
  public NamesRef within(Duration timeout) {
    return new NamesDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case ADD -> behavior.add((String) slot.ref0);
      case AFTER -> cell.reply(slot, Frozen.list(behavior.after((String) slot.ref0), "the reply"));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case ADD -> new NamesMessage.Add((String) slot.ref0);
      case AFTER -> new NamesMessage.After((String) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Names) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Names, NamesRef> {
    private Descriptor() {
      super(
          FORMAT,
          Names.class,
          Operation.tell("add", String.class),
          Operation.ask("after", String.class));
    }

    @Override
    public NamesRef newRef(Cell cell) {
      return new NamesDispatch(cell);
    }
  }
}

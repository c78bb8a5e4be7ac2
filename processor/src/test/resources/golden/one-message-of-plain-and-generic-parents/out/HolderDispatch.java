package names;

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

/** Carries messages of {@link Holder} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class HolderDispatch extends GeneratedRef implements HolderRef {
  static final Contract<Holder, HolderRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int HOLD = 1;
  private static final int HELD = 2;

  private Holder behavior;

  private HolderDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private HolderDispatch(HolderDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void hold(String name, int count) {
    MessageSlot slot = cell.claim(this, HOLD);
    slot.ref0 = name;
    slot.word0 = count;
    cell.publish(slot);
  }

  @Override
  public Ask<String> held() {
    return cell.publishAsk(cell.claimAsk(this, HELD));
  }

  @Override
  public HolderRef within(Duration timeout) {
    return new HolderDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case HOLD -> ((Held) behavior).hold((String) slot.ref0, (int) slot.word0);
      case HELD -> cell.reply(slot, behavior.held());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case HOLD -> new HolderMessage.Hold((String) slot.ref0, (int) slot.word0);
      case HELD -> new HolderMessage.Held();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Holder) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Holder, HolderRef> {
    private Descriptor() {
      super(
          FORMAT,
          Holder.class,
          Operation.tell("hold", String.class, int.class),
          Operation.ask("held"));
    }

    @Override
    public HolderRef newRef(Cell cell) {
      return new HolderDispatch(cell);
    }
  }
}

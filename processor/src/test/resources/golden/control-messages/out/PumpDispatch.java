package plant;

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

/** Carries messages of {@link Pump} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class PumpDispatch extends GeneratedRef implements PumpRef {
  static final Contract<Pump, PumpRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int FILL = 1;
  private static final int STOP = 2;
  private static final int LIMIT = 3;
  private static final int LOG = 4;

  private Pump behavior;

  private PumpDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private PumpDispatch(PumpDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void fill(int litres) {
    MessageSlot slot = cell.claim(this, FILL);
    slot.word0 = litres;
    cell.publish(slot);
  }

  @Override
  public void stop() {
    cell.publish(cell.claimControl(this, STOP));
  }

  @Override
  public void limit(int litres, String reason) {
    MessageSlot slot = cell.claimControl(this, LIMIT);
    slot.word0 = litres;
    slot.ref0 = reason;
    cell.publish(slot);
  }

  @Override
  public Ask<String> log() {
    return cell.publishAsk(cell.claimAsk(this, LOG));
  }

  @Override
  public PumpRef within(Duration timeout) {
    return new PumpDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case FILL -> behavior.fill((int) slot.word0);
      case STOP -> behavior.stop();
      case LIMIT -> behavior.limit((int) slot.word0, (String) slot.ref0);
      case LOG -> cell.reply(slot, behavior.log());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case FILL -> new PumpMessage.Fill((int) slot.word0);
      case STOP -> new PumpMessage.Stop();
      case LIMIT -> new PumpMessage.Limit((int) slot.word0, (String) slot.ref0);
      case LOG -> new PumpMessage.Log();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Pump) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Pump, PumpRef> {
    private Descriptor() {
      super(
          FORMAT,
          Pump.class,
          Operation.tell("fill", int.class),
          Operation.tell("stop"),
          Operation.tell("limit", int.class, String.class),
          Operation.ask("log"));
    }

    @Override
    public PumpRef newRef(Cell cell) {
      return new PumpDispatch(cell);
    }
  }
}

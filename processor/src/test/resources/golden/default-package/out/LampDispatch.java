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

/** Carries messages of {@link Lamp} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class LampDispatch extends GeneratedRef implements LampRef {
  static final Contract<Lamp, LampRef> CONTRACT = new Descriptor_();

  private static final int FORMAT = 1;
  private static final int TURN = 1;
  private static final int STATE = 2;
  private static final int COLOR_ = 3;
  private static final int LABEL = 4;

  private Lamp behavior;

  private LampDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private LampDispatch(LampDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void turn(Lamp.State state) {
    MessageSlot slot = cell.claim(this, TURN);
    slot.ref0 = state;
    cell.publish(slot);
  }

  @Override
  public Ask<Lamp.State> state() {
    return cell.publishAsk(cell.claimAsk(this, STATE));
  }

  @Override
  public void color(Color color) {
    MessageSlot slot = cell.claim(this, COLOR_);
    slot.ref0 = color;
    cell.publish(slot);
  }

  @Override
  public void label(Descriptor descriptor) {
    MessageSlot slot = cell.claim(this, LABEL);
    slot.ref0 = descriptor;
    cell.publish(slot);
  }

  @Override
  public LampRef within(Duration timeout) {
    return new LampDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case TURN -> behavior.turn((Lamp.State) slot.ref0);
      case STATE -> cell.reply(slot, behavior.state());
      case COLOR_ -> behavior.color((Color) slot.ref0);
      case LABEL -> behavior.label((Descriptor) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case TURN -> new LampMessage.Turn((Lamp.State) slot.ref0);
      case STATE -> new LampMessage.State();
      case COLOR_ -> new LampMessage.Color_((Color) slot.ref0);
      case LABEL -> new LampMessage.Label((Descriptor) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Lamp) behavior;
  }

  private static final class Descriptor_ extends GeneratedContract<Lamp, LampRef> {
    private Descriptor_() {
      super(
          FORMAT,
          Lamp.class,
          Operation.tell("turn", Lamp.State.class),
          Operation.ask("state"),
          Operation.tell("color", Color.class),
          Operation.tell("label", Descriptor.class));
    }

    @Override
    public LampRef newRef(Cell cell) {
      return new LampDispatch(cell);
    }
  }
}

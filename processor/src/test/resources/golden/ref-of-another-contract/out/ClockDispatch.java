package time;

import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Clock} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class ClockDispatch extends GeneratedRef implements ClockRef {
  static final Contract<Clock, ClockRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int SUBSCRIBE = 1;

  private Clock behavior;

  private ClockDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private ClockDispatch(ClockDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void subscribe(ListenerRef listener, long periodMillis) {
    MessageSlot slot = cell.claim(this, SUBSCRIBE);
    slot.ref0 = listener;
    slot.word0 = periodMillis;
    cell.publish(slot);
  }

  @Override
  public ClockRef within(Duration timeout) {
    return new ClockDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case SUBSCRIBE -> behavior.subscribe((ListenerRef) slot.ref0, slot.word0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case SUBSCRIBE -> new ClockMessage.Subscribe((ListenerRef) slot.ref0, slot.word0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Clock) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Clock, ClockRef> {
    private Descriptor() {
      super(
          FORMAT,
          Clock.class,
          Operation.tell("subscribe", ListenerRef.class, long.class));
    }

    @Override
    public ClockRef newRef(Cell cell) {
      return new ClockDispatch(cell);
    }
  }
}

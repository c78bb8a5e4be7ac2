package time;

import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Listener} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class ListenerDispatch extends GeneratedRef implements ListenerRef {
  static final Contract<Listener, ListenerRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int TICK = 1;

  private Listener behavior;

  private ListenerDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private ListenerDispatch(ListenerDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void tick(Instant now) {
    MessageSlot slot = cell.claim(this, TICK);
    slot.ref0 = now;
    cell.publish(slot);
  }

  @Override
  public ListenerRef within(Duration timeout) {
    return new ListenerDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case TICK -> behavior.tick((Instant) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case TICK -> new ListenerMessage.Tick((Instant) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Listener) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Listener, ListenerRef> {
    private Descriptor() {
      super(
          FORMAT,
          Listener.class,
          Operation.tell("tick", Instant.class));
    }

    @Override
    public ListenerRef newRef(Cell cell) {
      return new ListenerDispatch(cell);
    }
  }
}

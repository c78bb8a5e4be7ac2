package dev.rondo;

import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;

/** See {@link Bell}. */
final class BellDispatch extends GeneratedRef implements BellRef {
  static final Contract<Bell, BellRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int RING = 1;
  private static final int ALARM = 2;
  private static final int ASK = 3;

  private Bell behavior;

  private BellDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private BellDispatch(BellDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void ring(Worker.Task task) {
    MessageSlot slot = cell.claim(this, RING);
    slot.ref0 = task;
    cell.publish(slot);
  }

  @Override
  public void alarm(Worker.Task task) {
    MessageSlot slot = cell.claimControl(this, ALARM);
    slot.ref0 = task;
    cell.publish(slot);
  }

  @Override
  public Ask<Object> ask(Worker.Call task) {
    MessageSlot slot = cell.claimAsk(this, ASK);
    slot.ref0 = task;
    return cell.publishAsk(slot);
  }

  @Override
  public BellRef within(Duration timeout) {
    return new BellDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) throws Exception {
    switch (slot.op) {
      case RING -> behavior.ring((Worker.Task) slot.ref0);
      case ALARM -> behavior.alarm((Worker.Task) slot.ref0);
      case ASK -> cell.reply(slot, behavior.ask((Worker.Call) slot.ref0));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case RING -> new BellMessage.Ring((Worker.Task) slot.ref0);
      case ALARM -> new BellMessage.Alarm((Worker.Task) slot.ref0);
      case ASK -> new BellMessage.Ask((Worker.Call) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Bell) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Bell, BellRef> {
    private Descriptor() {
      super(
          FORMAT,
          Bell.class,
          Operation.tell("ring", Worker.Task.class),
          Operation.tell("alarm", Worker.Task.class),
          Operation.ask("ask", Worker.Call.class).declaring(Bell.Broken.class));
    }

    @Override
    public BellRef newRef(Cell cell) {
      return new BellDispatch(cell);
    }
  }
}

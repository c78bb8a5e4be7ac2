package count;

import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Counter} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class CounterDispatch extends GeneratedRef implements CounterRef {
  static final Contract<Counter, CounterRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int ADD = 1;

  private Counter behavior;

  private CounterDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private CounterDispatch(CounterDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void add(int amount) {
    MessageSlot slot = cell.claim(this, ADD);
    slot.word0 = amount;
    cell.publish(slot);
  }

  @Override
  public CounterRef within(Duration timeout) {
    return new CounterDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case ADD -> behavior.add((int) slot.word0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case ADD -> new CounterMessage.Add((int) slot.word0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Counter) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Counter, CounterRef> {
    private Descriptor() {
      super(
          FORMAT,
          Counter.class,
          Operation.tell("add", int.class));
    }

    @Override
    public CounterRef newRef(Cell cell) {
      return new CounterDispatch(cell);
    }
  }
}

package store;

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

/** Carries messages of {@link Counter} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class CounterDispatch extends GeneratedRef implements CounterRef {
  static final Contract<Counter, CounterRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int PUT = 1;
  private static final int GET = 2;
  private static final int HAS = 3;
  private static final int ADD = 4;

  private Counter behavior;

  private CounterDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private CounterDispatch(CounterDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void put(String key, long value) {
    MessageSlot slot = cell.claim(this, PUT);
    slot.ref0 = key;
    slot.word0 = value;
    cell.publish(slot);
  }

  @Override
  public Ask<Long> get(String key) {
    MessageSlot slot = cell.claimAsk(this, GET);
    slot.ref0 = key;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<Boolean> has(String key) {
    MessageSlot slot = cell.claimAsk(this, HAS);
    slot.ref0 = key;
    return cell.publishAsk(slot);
  }

  @Override
  public void add(String key, long value) {
    MessageSlot slot = cell.claim(this, ADD);
    slot.ref0 = key;
    slot.word0 = value;
    cell.publish(slot);
  }

  @Override
  public CounterRef within(Duration timeout) {
    return new CounterDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case PUT -> behavior.put((String) slot.ref0, slot.word0);
      case GET -> cell.reply(slot, behavior.get((String) slot.ref0));
      case HAS -> cell.reply(slot, behavior.has((String) slot.ref0));
      case ADD -> behavior.add((String) slot.ref0, slot.word0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case PUT -> new StoreMessage.Put((String) slot.ref0, slot.word0);
      case GET -> new StoreMessage.Get((String) slot.ref0);
      case HAS -> new CounterMessage.Has((String) slot.ref0);
      case ADD -> new CounterMessage.Add((String) slot.ref0, slot.word0);
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
          Operation.tell("put", String.class, long.class),
          Operation.ask("get", String.class),
          Operation.ask("has", String.class),
          Operation.tell("add", String.class, long.class));
    }

    @Override
    public CounterRef newRef(Cell cell) {
      return new CounterDispatch(cell);
    }
  }
}

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

/** Carries messages of {@link Store} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class StoreDispatch extends GeneratedRef implements StoreRef {
  static final Contract<Store, StoreRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int PUT = 1;
  private static final int GET = 2;

  private Store behavior;

  private StoreDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private StoreDispatch(StoreDispatch origin, Duration timeout) {
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
  public StoreRef within(Duration timeout) {
    return new StoreDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case PUT -> behavior.put((String) slot.ref0, slot.word0);
      case GET -> cell.reply(slot, behavior.get((String) slot.ref0));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case PUT -> new StoreMessage.Put((String) slot.ref0, slot.word0);
      case GET -> new StoreMessage.Get((String) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Store) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Store, StoreRef> {
    private Descriptor() {
      super(
          FORMAT,
          Store.class,
          Operation.tell("put", String.class, long.class),
          Operation.ask("get", String.class));
    }

    @Override
    public StoreRef newRef(Cell cell) {
      return new StoreDispatch(cell);
    }
  }
}

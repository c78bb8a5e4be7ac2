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

/** Carries messages of {@link Counts} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class CountsDispatch extends GeneratedRef implements CountsRef {
  static final Contract<Counts, CountsRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int READ = 1;
  private static final int PUT = 2;
  private static final int PUT_STRING = 3;
  private static final int FILL = 4;
  private static final int PUT_LONG = 5;

  private Counts behavior;

  private CountsDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private CountsDispatch(CountsDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public Ask<Long> read(String name) {
    MessageSlot slot = cell.claimAsk(this, READ);
    slot.ref0 = name;
    return cell.publishAsk(slot);
  }

  @Override
  public void put(String key, Long value) {
    MessageSlot slot = cell.claim(this, PUT);
    slot.ref0 = key;
    slot.ref1 = value;
    cell.publish(slot);
  }

  @Override
  public void put(String key) {
    MessageSlot slot = cell.claim(this, PUT_STRING);
    slot.ref0 = key;
    cell.publish(slot);
  }

  @Override
  public void fill(String one, String two, String three, Long four, Long five) {
    CacheMessage.Fill<String, Long> message = new CacheMessage.Fill<>(one, two, three, four, five);
    MessageSlot slot = cell.claim(this, FILL);
    slot.ref0 = message;
    cell.publish(slot);
  }

  @Override
  public void put(Long count) {
    MessageSlot slot = cell.claim(this, PUT_LONG);
    slot.ref0 = count;
    cell.publish(slot);
  }

  @Override
  public CountsRef within(Duration timeout) {
    return new CountsDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) throws Exception {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case READ -> cell.reply(slot, behavior.read((String) slot.ref0));
      case PUT -> behavior.put((String) slot.ref0, (Long) slot.ref1);
      case PUT_STRING -> behavior.put((String) slot.ref0);
      case FILL -> {
        CacheMessage.Fill<String, Long> message = (CacheMessage.Fill<String, Long>) slot.ref0;
        behavior.fill(message.one(), message.two(), message.three(), message.four(),
            message.five());
      }
      case PUT_LONG -> behavior.put((Long) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case READ -> new SourceMessage.Read<Long>((String) slot.ref0);
      case PUT -> new CacheMessage.Put<String, Long>((String) slot.ref0, (Long) slot.ref1);
      case PUT_STRING -> new CacheMessage.PutObject<String, Long>((String) slot.ref0);
      case FILL -> (CacheMessage.Fill<String, Long>) slot.ref0;
      case PUT_LONG -> new CountsMessage.Put((Long) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Counts) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Counts, CountsRef> {
    private Descriptor() {
      super(
          FORMAT,
          Counts.class,
          Operation.ask("read", String.class).declaring(Source.Missing.class),
          Operation.tell("put", String.class, Long.class),
          Operation.tell("put", String.class),
          Operation.tell("fill", String.class, String.class, String.class, Long.class, Long.class),
          Operation.tell("put", Long.class));
    }

    @Override
    public CountsRef newRef(Cell cell) {
      return new CountsDispatch(cell);
    }
  }
}

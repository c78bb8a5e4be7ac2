package store;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import dev.rondo.spi.Vouched;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Index} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class IndexDispatch<T> extends GeneratedRef implements IndexRef<T> {
  private static final Contract<?, ?> CONTRACT = new Descriptor<>();

  private static final int FORMAT = 1;
  private static final int READ = 1;
  private static final int PUT = 2;
  private static final int PUT_OBJECT = 3;
  private static final int FILL = 4;

  private Index<T> behavior;

  private IndexDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private IndexDispatch(IndexDispatch<T> origin, Duration timeout) {
    super(origin, timeout);
  }

  @SuppressWarnings("unchecked")
  static <T> Contract<Index<T>, IndexRef<T>> contract() {
    // Unchecked: the descriptor does the same for all type arguments.
    return (Contract<Index<T>, IndexRef<T>>) CONTRACT;
  }

  @Override
  public Ask<IndexRef<T>> read(String name) {
    MessageSlot slot = cell.claimAsk(this, READ);
    slot.ref0 = name;
    return cell.publishAsk(slot);
  }

  @Override
  public void put(T key, IndexRef<T> value) {
    T sentKey = Vouched.checked(key, "key");
    MessageSlot slot = cell.claim(this, PUT);
    slot.ref0 = sentKey;
    slot.ref1 = value;
    cell.publish(slot);
  }

  @Override
  public void put(T key) {
    T sentKey = Vouched.checked(key, "key");
    MessageSlot slot = cell.claim(this, PUT_OBJECT);
    slot.ref0 = sentKey;
    cell.publish(slot);
  }

  @Override
  public void fill(T one, T two, T three, IndexRef<T> four, IndexRef<T> five) {
    T sentOne = Vouched.checked(one, "one");
    T sentTwo = Vouched.checked(two, "two");
    T sentThree = Vouched.checked(three, "three");
    CacheMessage.Fill<T, IndexRef<T>> message = new CacheMessage.Fill<>(sentOne, sentTwo, sentThree,
        four, five);
    MessageSlot slot = cell.claim(this, FILL);
    slot.ref0 = message;
    cell.publish(slot);
  }

  @Override
  public IndexRef<T> within(Duration timeout) {
    return new IndexDispatch<>(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) throws Exception {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case READ -> cell.reply(slot, behavior.read((String) slot.ref0));
      case PUT -> behavior.put((T) slot.ref0, (IndexRef<T>) slot.ref1);
      case PUT_OBJECT -> behavior.put((T) slot.ref0);
      case FILL -> {
        CacheMessage.Fill<T, IndexRef<T>> message = (CacheMessage.Fill<T, IndexRef<T>>) slot.ref0;
        behavior.fill(message.one(), message.two(), message.three(), message.four(),
            message.five());
      }
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case READ -> new SourceMessage.Read<IndexRef<T>>((String) slot.ref0);
      case PUT -> new CacheMessage.Put<T, IndexRef<T>>((T) slot.ref0, (IndexRef<T>) slot.ref1);
      case PUT_OBJECT -> new CacheMessage.PutObject<T, IndexRef<T>>((T) slot.ref0);
      case FILL -> (CacheMessage.Fill<T, IndexRef<T>>) slot.ref0;
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void bind(Object behavior) {
    // Unchecked: an actor and its ref are made for the same type arguments.
    this.behavior = (Index<T>) behavior;
  }

  private static final class Descriptor<T> extends GeneratedContract<Index<T>, IndexRef<T>> {
    private Descriptor() {
      super(
          FORMAT,
          Index.class,
          Operation.ask("read", String.class).declaring(Source.Missing.class),
          Operation.tell("put", Object.class, IndexRef.class),
          Operation.tell("put", Object.class),
          Operation.tell("fill", Object.class, Object.class, Object.class, IndexRef.class,
              IndexRef.class));
    }

    @Override
    public IndexRef<T> newRef(Cell cell) {
      return new IndexDispatch<>(cell);
    }
  }
}

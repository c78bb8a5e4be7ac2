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

/** Carries messages of {@link Cache} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class CacheDispatch<K, V> extends GeneratedRef implements CacheRef<K, V> {
  private static final Contract<?, ?> CONTRACT = new Descriptor<>();

  private static final int FORMAT = 1;
  private static final int READ = 1;
  private static final int PUT = 2;
  private static final int PUT_OBJECT = 3;
  private static final int FILL = 4;

  private Cache<K, V> behavior;

  private CacheDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private CacheDispatch(CacheDispatch<K, V> origin, Duration timeout) {
    super(origin, timeout);
  }

  @SuppressWarnings("unchecked")
  static <K, V> Contract<Cache<K, V>, CacheRef<K, V>> contract() {
    // Unchecked: the descriptor does the same for all type arguments.
    return (Contract<Cache<K, V>, CacheRef<K, V>>) CONTRACT;
  }

  @Override
  public Ask<V> read(String name) {
    MessageSlot slot = cell.claimAsk(this, READ);
    slot.ref0 = name;
    return cell.publishAsk(slot);
  }

  @Override
  public void put(K key, V value) {
    K sentKey = Vouched.checked(key, "key");
    V sentValue = Vouched.checked(value, "value");
    MessageSlot slot = cell.claim(this, PUT);
    slot.ref0 = sentKey;
    slot.ref1 = sentValue;
    cell.publish(slot);
  }

  @Override
  public void put(K key) {
    K sentKey = Vouched.checked(key, "key");
    MessageSlot slot = cell.claim(this, PUT_OBJECT);
    slot.ref0 = sentKey;
    cell.publish(slot);
  }

  @Override
  public void fill(K one, K two, K three, V four, V five) {
    K sentOne = Vouched.checked(one, "one");
    K sentTwo = Vouched.checked(two, "two");
    K sentThree = Vouched.checked(three, "three");
    V sentFour = Vouched.checked(four, "four");
    V sentFive = Vouched.checked(five, "five");
    CacheMessage.Fill<K, V> message = new CacheMessage.Fill<>(sentOne, sentTwo, sentThree, sentFour,
        sentFive);
    MessageSlot slot = cell.claim(this, FILL);
    slot.ref0 = message;
    cell.publish(slot);
  }

  @Override
  public CacheRef<K, V> within(Duration timeout) {
    return new CacheDispatch<>(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) throws Exception {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case READ -> cell.reply(slot, Vouched.checked(behavior.read(
          (String) slot.ref0), "the reply"));
      case PUT -> behavior.put((K) slot.ref0, (V) slot.ref1);
      case PUT_OBJECT -> behavior.put((K) slot.ref0);
      case FILL -> {
        CacheMessage.Fill<K, V> message = (CacheMessage.Fill<K, V>) slot.ref0;
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
      case READ -> new SourceMessage.Read<V>((String) slot.ref0);
      case PUT -> new CacheMessage.Put<K, V>((K) slot.ref0, (V) slot.ref1);
      case PUT_OBJECT -> new CacheMessage.PutObject<K, V>((K) slot.ref0);
      case FILL -> (CacheMessage.Fill<K, V>) slot.ref0;
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void bind(Object behavior) {
    // Unchecked: an actor and its ref are made for the same type arguments.
    this.behavior = (Cache<K, V>) behavior;
  }

  private static final class Descriptor<K, V>
      extends GeneratedContract<Cache<K, V>, CacheRef<K, V>> {
    private Descriptor() {
      super(
          FORMAT,
          Cache.class,
          Operation.ask("read", String.class).declaring(Source.Missing.class),
          Operation.tell("put", Object.class, Object.class),
          Operation.tell("put", Object.class),
          Operation.tell("fill", Object.class, Object.class, Object.class, Object.class,
              Object.class));
    }

    @Override
    public CacheRef<K, V> newRef(Cell cell) {
      return new CacheDispatch<>(cell);
    }
  }
}

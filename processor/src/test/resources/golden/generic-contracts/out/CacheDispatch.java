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
import java.io.Serializable;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Cache} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class CacheDispatch<K extends Comparable<K> & Serializable, V>
    extends GeneratedRef
    implements CacheRef<K, V> {
  private static final Contract<?, ?> CONTRACT = new Descriptor<>();

  private static final int FORMAT = 1;
  private static final int PUT = 1;
  private static final int GET = 2;
  private static final int AWAIT = 3;
  private static final int FIRST = 4;
  private static final int COPY_TO = 5;
  private static final int PUT_ALL = 6;
  private static final int CLEAR = 7;

  private Cache<K, V> behavior;

  private CacheDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private CacheDispatch(CacheDispatch<K, V> origin, Duration timeout) {
    super(origin, timeout);
  }

  @SuppressWarnings("unchecked")
  static <K extends Comparable<K> & Serializable, V>
      Contract<Cache<K, V>, CacheRef<K, V>> contract() {
    // Unchecked: the descriptor does the same for all type arguments.
    return (Contract<Cache<K, V>, CacheRef<K, V>>) CONTRACT;
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
  public Ask<V> get(K key) {
    K sentKey = Vouched.checked(key, "key");
    MessageSlot slot = cell.claimAsk(this, GET);
    slot.ref0 = sentKey;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<V> await(K key) {
    K sentKey = Vouched.checked(key, "key");
    MessageSlot slot = cell.claimAsk(this, AWAIT);
    slot.ref0 = sentKey;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<Cache.Entry<K, V>> first() {
    return cell.publishAsk(cell.claimAsk(this, FIRST));
  }

  @Override
  public void copyTo(CacheRef<K, ? super V> other) {
    MessageSlot slot = cell.claim(this, COPY_TO);
    slot.ref0 = other;
    cell.publish(slot);
  }

  @Override
  public void putAll(K one, K two, K three, V first, V second, V third) {
    K sentOne = Vouched.checked(one, "one");
    K sentTwo = Vouched.checked(two, "two");
    K sentThree = Vouched.checked(three, "three");
    V sentFirst = Vouched.checked(first, "first");
    V sentSecond = Vouched.checked(second, "second");
    V sentThird = Vouched.checked(third, "third");
    CacheMessage.PutAll<K, V> message = new CacheMessage.PutAll<>(sentOne, sentTwo, sentThree,
        sentFirst, sentSecond, sentThird);
    MessageSlot slot = cell.claim(this, PUT_ALL);
    slot.ref0 = message;
    cell.publish(slot);
  }

  @Override
  public void clear() {
    cell.publish(cell.claim(this, CLEAR));
  }

  @Override
  public CacheRef<K, V> within(Duration timeout) {
    return new CacheDispatch<>(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case PUT -> behavior.put((K) slot.ref0, (V) slot.ref1);
      case GET -> cell.reply(slot, Vouched.checked(behavior.get((K) slot.ref0), "the reply"));
      case AWAIT -> cell.replyLater(slot, behavior.await((K) slot.ref0));
      case FIRST -> cell.reply(slot, behavior.first());
      case COPY_TO -> behavior.copyTo((CacheRef<K, ? super V>) slot.ref0);
      case PUT_ALL -> {
        CacheMessage.PutAll<K, V> message = (CacheMessage.PutAll<K, V>) slot.ref0;
        behavior.putAll(message.one(), message.two(), message.three(), message.first(),
            message.second(), message.third());
      }
      case CLEAR -> behavior.clear();
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case PUT -> new CacheMessage.Put<K, V>((K) slot.ref0, (V) slot.ref1);
      case GET -> new CacheMessage.Get<K, V>((K) slot.ref0);
      case AWAIT -> new CacheMessage.Await<K, V>((K) slot.ref0);
      case FIRST -> new CacheMessage.First<K, V>();
      case COPY_TO -> new CacheMessage.CopyTo<K, V>((CacheRef<K, ? super V>) slot.ref0);
      case PUT_ALL -> (CacheMessage.PutAll<K, V>) slot.ref0;
      case CLEAR -> new CacheMessage.Clear<K, V>();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void bind(Object behavior) {
    // Unchecked: an actor and its ref are made for the same type arguments.
    this.behavior = (Cache<K, V>) behavior;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Object lateReply(int op, Object reply) {
    // Unchecked: it is what the handler of the same operation returned.
    return switch (op) {
      case AWAIT -> Vouched.checked((V) reply, "the reply");
      default -> reply;
    };
  }

  private static final class Descriptor<K extends Comparable<K> & Serializable, V>
      extends GeneratedContract<Cache<K, V>, CacheRef<K, V>> {
    private Descriptor() {
      super(
          FORMAT,
          Cache.class,
          Operation.tell("put", Comparable.class, Object.class),
          Operation.ask("get", Comparable.class),
          Operation.ask("await", Comparable.class),
          Operation.ask("first"),
          Operation.tell("copyTo", CacheRef.class),
          Operation.tell("putAll", Comparable.class, Comparable.class, Comparable.class,
              Object.class, Object.class, Object.class),
          Operation.tell("clear"));
    }

    @Override
    public CacheRef<K, V> newRef(Cell cell) {
      return new CacheDispatch<>(cell);
    }
  }
}

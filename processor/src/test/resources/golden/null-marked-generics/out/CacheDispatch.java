package cache;

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
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Carries messages of {@link Cache} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class CacheDispatch<K, V extends @Nullable Object>
    extends GeneratedRef
    implements CacheRef<K, V> {
  private static final Contract<?, ?> CONTRACT = new Descriptor<>();

  private static final int FORMAT = 1;
  private static final int PUT = 1;
  private static final int GET = 2;
  private static final int FIND = 3;
  private static final int ALIAS_OF = 4;

  private Cache<K, V> behavior;

  private CacheDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private CacheDispatch(CacheDispatch<K, V> origin, Duration timeout) {
    super(origin, timeout);
  }

  @SuppressWarnings("unchecked")
  static <K, V extends @Nullable Object> Contract<Cache<K, V>, CacheRef<K, V>> contract() {
    // Unchecked: the descriptor does the same for all type arguments.
    return (Contract<Cache<K, V>, CacheRef<K, V>>) CONTRACT;
  }

  @Override
  public void put(K key, V value, @Nullable K alias) {
    Objects.requireNonNull(key, "key");
    K sentKey = Vouched.checked(key, "key");
    V sentValue = Vouched.checked(value, "value");
    @Nullable K sentAlias = Vouched.checked(alias, "alias");
    MessageSlot slot = cell.claim(this, PUT);
    slot.ref0 = sentKey;
    slot.ref1 = sentValue;
    slot.ref2 = sentAlias;
    cell.publish(slot);
  }

  @Override
  public Ask<V> get(K key) {
    Objects.requireNonNull(key, "key");
    K sentKey = Vouched.checked(key, "key");
    MessageSlot slot = cell.claimAsk(this, GET);
    slot.ref0 = sentKey;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<@Nullable V> find(K key) {
    Objects.requireNonNull(key, "key");
    K sentKey = Vouched.checked(key, "key");
    MessageSlot slot = cell.claimAsk(this, FIND);
    slot.ref0 = sentKey;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<@Nullable K> aliasOf(K key) {
    Objects.requireNonNull(key, "key");
    K sentKey = Vouched.checked(key, "key");
    MessageSlot slot = cell.claimAsk(this, ALIAS_OF);
    slot.ref0 = sentKey;
    return cell.publishAsk(slot);
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
      case PUT -> behavior.put((K) slot.ref0, (V) slot.ref1, (@Nullable K) slot.ref2);
      case GET -> cell.reply(slot, Vouched.checked(behavior.get((K) slot.ref0), "the reply"));
      case FIND -> cell.reply(slot, Vouched.checked(behavior.find((K) slot.ref0), "the reply"));
      case ALIAS_OF -> cell.replyLater(slot, behavior.aliasOf((K) slot.ref0));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case PUT -> new CacheMessage.Put<K, V>((K) slot.ref0, (V) slot.ref1, (@Nullable K) slot.ref2);
      case GET -> new CacheMessage.Get<K, V>((K) slot.ref0);
      case FIND -> new CacheMessage.Find<K, V>((K) slot.ref0);
      case ALIAS_OF -> new CacheMessage.AliasOf<K, V>((K) slot.ref0);
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
      case ALIAS_OF -> Vouched.checked((@Nullable K) reply, "the reply");
      default -> reply;
    };
  }

  private static final class Descriptor<K, V extends @Nullable Object>
      extends GeneratedContract<Cache<K, V>, CacheRef<K, V>> {
    private Descriptor() {
      super(
          FORMAT,
          Cache.class,
          Operation.tell("put", Object.class, Object.class, Object.class),
          Operation.ask("get", Object.class),
          Operation.ask("find", Object.class),
          Operation.ask("aliasOf", Object.class));
    }

    @Override
    public CacheRef<K, V> newRef(Cell cell) {
      return new CacheDispatch<>(cell);
    }
  }
}

package cache;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.Frozen;
import dev.rondo.spi.FrozenEntries;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import dev.rondo.spi.Vouched;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Cache} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class CacheDispatch<K, V> extends GeneratedRef implements CacheRef<K, V> {
  private static final Contract<?, ?> CONTRACT = new Descriptor<>();

  private static final int FORMAT = 1;
  private static final int PUT = 1;
  private static final int PUT_ALL = 2;
  private static final int PUT_PAGE = 3;
  private static final int ALL = 4;
  private static final int LATER = 5;

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
  public void put(K key, V value) {
    K sentKey = Vouched.checked(key, "key");
    V sentValue = Vouched.checked(value, "value");
    MessageSlot slot = cell.claim(this, PUT);
    slot.ref0 = sentKey;
    slot.ref1 = sentValue;
    cell.publish(slot);
  }

  @Override
  public void putAll(Map<K, List<V>> entries) {
    Map<K, List<V>> sentEntries = Vouched.checked(frozenMapOfKAndListOfV(entries,
        "entries"), "entries");
    MessageSlot slot = cell.claim(this, PUT_ALL);
    slot.ref0 = sentEntries;
    cell.publish(slot);
  }

  @Override
  public void putPage(Page<V> page) {
    Page<V> sentPage = Vouched.checked(frozenPageOfV(page, "page"), "page");
    MessageSlot slot = cell.claim(this, PUT_PAGE);
    slot.ref0 = sentPage;
    cell.publish(slot);
  }

  @Override
  public Ask<Map<K, List<V>>> all() {
    return cell.publishAsk(cell.claimAsk(this, ALL));
  }

  @Override
  public Ask<Page<? extends V>> later(K key) {
    K sentKey = Vouched.checked(key, "key");
    MessageSlot slot = cell.claimAsk(this, LATER);
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
      case PUT -> behavior.put((K) slot.ref0, (V) slot.ref1);
      case PUT_ALL -> behavior.putAll((Map<K, List<V>>) slot.ref0);
      case PUT_PAGE -> behavior.putPage((Page<V>) slot.ref0);
      case ALL -> cell.reply(slot, Vouched.checked(frozenMapOfKAndListOfV(behavior.all(),
          "the reply"), "the reply"));
      case LATER -> cell.replyLater(slot, behavior.later((K) slot.ref0));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case PUT -> new CacheMessage.Put<K, V>((K) slot.ref0, (V) slot.ref1);
      case PUT_ALL -> new CacheMessage.PutAll<K, V>((Map<K, List<V>>) slot.ref0);
      case PUT_PAGE -> new CacheMessage.PutPage<K, V>((Page<V>) slot.ref0);
      case ALL -> new CacheMessage.All<K, V>();
      case LATER -> new CacheMessage.Later<K, V>((K) slot.ref0);
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
      case LATER -> Vouched.checked(frozenPageOfAnyV((Page<? extends V>) reply,
          "the reply"), "the reply");
      default -> reply;
    };
  }

  private Map<K, List<V>> frozenMapOfKAndListOfV(Map<K, List<V>> map, String what) {
    if (map == null) {
      return null;
    }
    FrozenEntries<K, List<V>> entries = new FrozenEntries<>(map, what);
    for (Map.Entry<K, List<V>> entry : map.entrySet()) {
      entries.add(entry.getKey(), Frozen.list(entry.getValue(), what));
    }
    return entries.toMap();
  }

  private Page<V> frozenPageOfV(Page<V> page, String what) {
    if (page == null) {
      return null;
    }
    return new Page<>(page.first(), Frozen.list(page.items(), what));
  }

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private Page<? extends V> frozenPageOfAnyV(Page<? extends V> page, String what) {
    // Rawtypes: what a wildcard stands for has no name.
    // Unchecked: a rebuilt record has the type arguments that it had.
    if (page == null) {
      return null;
    }
    return new Page(page.first(), Frozen.list(page.items(), what));
  }

  private static final class Descriptor<K, V>
      extends GeneratedContract<Cache<K, V>, CacheRef<K, V>> {
    private Descriptor() {
      super(
          FORMAT,
          Cache.class,
          Operation.tell("put", Object.class, Object.class),
          Operation.tell("putAll", Map.class),
          Operation.tell("putPage", Page.class),
          Operation.ask("all"),
          Operation.ask("later", Object.class));
    }

    @Override
    public CacheRef<K, V> newRef(Cell cell) {
      return new CacheDispatch<>(cell);
    }
  }
}

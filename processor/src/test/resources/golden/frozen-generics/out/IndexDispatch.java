package cache;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.Frozen;
import dev.rondo.spi.FrozenElements;
import dev.rondo.spi.FrozenEntries;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Index} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class IndexDispatch extends GeneratedRef implements IndexRef {
  static final Contract<Index, IndexRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int PUT = 1;
  private static final int PUT_ALL = 2;
  private static final int PUT_PAGE = 3;
  private static final int ALL = 4;
  private static final int LATER = 5;

  private Index behavior;

  private IndexDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private IndexDispatch(IndexDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void put(String key, List<String> value) {
    List<String> sentValue = Frozen.list(value, "value");
    MessageSlot slot = cell.claim(this, PUT);
    slot.ref0 = key;
    slot.ref1 = sentValue;
    cell.publish(slot);
  }

  @Override
  public void putAll(Map<String, List<List<String>>> entries) {
    Map<String, List<List<String>>> sentEntries = frozenMapOfStringAndListOfListOfString(entries,
        "entries");
    MessageSlot slot = cell.claim(this, PUT_ALL);
    slot.ref0 = sentEntries;
    cell.publish(slot);
  }

  @Override
  public void putPage(Page<List<String>> page) {
    Page<List<String>> sentPage = frozenPageOfListOfString(page, "page");
    MessageSlot slot = cell.claim(this, PUT_PAGE);
    slot.ref0 = sentPage;
    cell.publish(slot);
  }

  @Override
  public Ask<Map<String, List<List<String>>>> all() {
    return cell.publishAsk(cell.claimAsk(this, ALL));
  }

  @Override
  public Ask<Page<? extends List<String>>> later(String key) {
    MessageSlot slot = cell.claimAsk(this, LATER);
    slot.ref0 = key;
    return cell.publishAsk(slot);
  }

  @Override
  public IndexRef within(Duration timeout) {
    return new IndexDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case PUT -> behavior.put((String) slot.ref0, (List<String>) slot.ref1);
      case PUT_ALL -> behavior.putAll((Map<String, List<List<String>>>) slot.ref0);
      case PUT_PAGE -> behavior.putPage((Page<List<String>>) slot.ref0);
      case ALL -> cell.reply(slot, frozenMapOfStringAndListOfListOfString(behavior.all(),
          "the reply"));
      case LATER -> cell.replyLater(slot, behavior.later((String) slot.ref0));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case PUT -> new CacheMessage.Put<String, List<String>>((String) slot.ref0,
          (List<String>) slot.ref1);
      case PUT_ALL -> new CacheMessage.PutAll<String, List<String>>(
          (Map<String, List<List<String>>>) slot.ref0);
      case PUT_PAGE -> new CacheMessage.PutPage<String, List<String>>(
          (Page<List<String>>) slot.ref0);
      case ALL -> new CacheMessage.All<String, List<String>>();
      case LATER -> new CacheMessage.Later<String, List<String>>((String) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Index) behavior;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Object lateReply(int op, Object reply) {
    // Unchecked: it is what the handler of the same operation returned.
    return switch (op) {
      case LATER -> frozenPageOfAnyListOfString((Page<? extends List<String>>) reply, "the reply");
      default -> reply;
    };
  }

  private static Map<String, List<List<String>>> frozenMapOfStringAndListOfListOfString(
      Map<String, List<List<String>>> map, String what) {
    if (map == null) {
      return null;
    }
    FrozenEntries<String, List<List<String>>> entries = new FrozenEntries<>(map, what);
    for (Map.Entry<String, List<List<String>>> entry : map.entrySet()) {
      entries.add(entry.getKey(), frozenListOfListOfString(entry.getValue(), what));
    }
    return entries.toMap();
  }

  private static Page<List<String>> frozenPageOfListOfString(Page<List<String>> page, String what) {
    if (page == null) {
      return null;
    }
    return new Page<>(Frozen.list(page.first(), what), frozenListOfListOfString(page.items(),
        what));
  }

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static Page<? extends List<String>> frozenPageOfAnyListOfString(
      Page<? extends List<String>> page, String what) {
    // Rawtypes: what a wildcard stands for has no name.
    // Unchecked: a rebuilt record has the type arguments that it had.
    if (page == null) {
      return null;
    }
    return new Page(Frozen.list(page.first(), what), frozenListOfAnyListOfString(page.items(),
        what));
  }

  private static List<List<String>> frozenListOfListOfString(List<List<String>> list, String what) {
    if (list == null) {
      return null;
    }
    FrozenElements<List<String>> elements = new FrozenElements<>(list, what);
    for (List<String> element : list) {
      elements.add(Frozen.list(element, what));
    }
    return elements.toList();
  }

  private static List<? extends List<String>> frozenListOfAnyListOfString(
      List<? extends List<String>> list, String what) {
    if (list == null) {
      return null;
    }
    FrozenElements<List<String>> elements = new FrozenElements<>(list, what);
    for (List<String> element : list) {
      elements.add(Frozen.list(element, what));
    }
    return elements.toList();
  }

  private static final class Descriptor extends GeneratedContract<Index, IndexRef> {
    private Descriptor() {
      super(
          FORMAT,
          Index.class,
          Operation.tell("put", String.class, List.class),
          Operation.tell("putAll", Map.class),
          Operation.tell("putPage", Page.class),
          Operation.ask("all"),
          Operation.ask("later", String.class));
    }

    @Override
    public IndexRef newRef(Cell cell) {
      return new IndexDispatch(cell);
    }
  }
}

package stock;

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
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Warehouse} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class WarehouseDispatch extends GeneratedRef implements WarehouseRef {
  static final Contract<Warehouse, WarehouseRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int PUT_IN_ORDER = 1;
  private static final int PUT_ONCE = 2;
  private static final int PUT_NAMED = 3;
  private static final int PUT_ANY = 4;
  private static final int PUT_PRICES = 5;
  private static final int PUT_ROWS = 6;
  private static final int PUT_GROUPS = 7;
  private static final int PUT_BATCHES = 8;
  private static final int PUT_SHELVES = 9;
  private static final int PUT_ROUTES = 10;
  private static final int PUT_COUNTS = 11;
  private static final int PUT_ALL = 12;
  private static final int ITEMS = 13;
  private static final int SHELVES = 14;
  private static final int SORTED = 15;
  private static final int ROWS = 16;
  private static final int WITH_NULL = 17;
  private static final int FROZEN_LIST_OF_LIST_OF_ITEM = 18;

  private Warehouse behavior;

  private WarehouseDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private WarehouseDispatch(WarehouseDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void putInOrder(List<Item> items) {
    List<Item> sentItems = Frozen.list(items, "items");
    MessageSlot slot = cell.claim(this, PUT_IN_ORDER);
    slot.ref0 = sentItems;
    cell.publish(slot);
  }

  @Override
  public void putOnce(Set<Item> items) {
    Set<Item> sentItems = Frozen.set(items, "items");
    MessageSlot slot = cell.claim(this, PUT_ONCE);
    slot.ref0 = sentItems;
    cell.publish(slot);
  }

  @Override
  public void putNamed(Map<String, Item> items) {
    Map<String, Item> sentItems = Frozen.map(items, "items");
    MessageSlot slot = cell.claim(this, PUT_NAMED);
    slot.ref0 = sentItems;
    cell.publish(slot);
  }

  @Override
  public void putAny(Collection<Item> items) {
    Collection<Item> sentItems = Frozen.collection(items, "items");
    MessageSlot slot = cell.claim(this, PUT_ANY);
    slot.ref0 = sentItems;
    cell.publish(slot);
  }

  @Override
  public void putPrices(List<? extends BigDecimal> prices,
      Map<String, ? extends BigDecimal> totals) {
    List<? extends BigDecimal> sentPrices = Frozen.list(prices, "prices");
    Map<String, ? extends BigDecimal> sentTotals = Frozen.map(totals, "totals");
    MessageSlot slot = cell.claim(this, PUT_PRICES);
    slot.ref0 = sentPrices;
    slot.ref1 = sentTotals;
    cell.publish(slot);
  }

  @Override
  public void putRows(List<List<Item>> rows) {
    List<List<Item>> sentRows = frozenListOfListOfItem_(rows, "rows");
    MessageSlot slot = cell.claim(this, PUT_ROWS);
    slot.ref0 = sentRows;
    cell.publish(slot);
  }

  @Override
  public void putGroups(Set<Set<Item>> groups) {
    Set<Set<Item>> sentGroups = frozenSetOfSetOfItem(groups, "groups");
    MessageSlot slot = cell.claim(this, PUT_GROUPS);
    slot.ref0 = sentGroups;
    cell.publish(slot);
  }

  @Override
  public void putBatches(Collection<Collection<Item>> batches) {
    Collection<Collection<Item>> sentBatches = frozenCollectionOfCollectionOfItem(batches,
        "batches");
    MessageSlot slot = cell.claim(this, PUT_BATCHES);
    slot.ref0 = sentBatches;
    cell.publish(slot);
  }

  @Override
  public void putShelves(Map<String, Optional<List<Item>>> shelves) {
    Map<String, Optional<List<Item>>> sentShelves = frozenMapOfStringAndOptionalOfListOfItem(
        shelves, "shelves");
    MessageSlot slot = cell.claim(this, PUT_SHELVES);
    slot.ref0 = sentShelves;
    cell.publish(slot);
  }

  @Override
  public void putRoutes(Map<List<String>, Map<String, Item>> routes, Optional<String> comment) {
    Map<List<String>, Map<String, Item>> sentRoutes = frozenMapOfListOfStringAndMapOfStringAndItem(
        routes, "routes");
    MessageSlot slot = cell.claim(this, PUT_ROUTES);
    slot.ref0 = sentRoutes;
    slot.ref1 = comment;
    cell.publish(slot);
  }

  @Override
  public void putCounts(Map<? extends Item, ? extends List<? extends BigDecimal>> counts) {
    Map<? extends Item, ? extends List<? extends BigDecimal>> sentCounts = frozenMap(counts,
        "counts");
    MessageSlot slot = cell.claim(this, PUT_COUNTS);
    slot.ref0 = sentCounts;
    cell.publish(slot);
  }

  @Override
  public void putAll(List<Item> a, Set<Item> b, Map<String, Item> c, List<List<Item>> d,
      List<Item> e) {
    List<Item> sentA = Frozen.list(a, "a");
    Set<Item> sentB = Frozen.set(b, "b");
    Map<String, Item> sentC = Frozen.map(c, "c");
    List<List<Item>> sentD = frozenListOfListOfItem_(d, "d");
    List<Item> sentE = Frozen.list(e, "e");
    WarehouseMessage.PutAll message = new WarehouseMessage.PutAll(sentA, sentB, sentC, sentD,
        sentE);
    MessageSlot slot = cell.claim(this, PUT_ALL);
    slot.ref0 = message;
    cell.publish(slot);
  }

  @Override
  public Ask<List<Item>> items() {
    return cell.publishAsk(cell.claimAsk(this, ITEMS));
  }

  @Override
  public Ask<Map<String, List<Item>>> shelves() {
    return cell.publishAsk(cell.claimAsk(this, SHELVES));
  }

  @Override
  public Ask<Set<Item>> sorted() {
    return cell.publishAsk(cell.claimAsk(this, SORTED));
  }

  @Override
  public Ask<List<List<Item>>> rows(boolean withNull) {
    MessageSlot slot = cell.claimAsk(this, ROWS);
    slot.word0 = withNull ? 1 : 0;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<List<String>> withNull() {
    return cell.publishAsk(cell.claimAsk(this, WITH_NULL));
  }

  @Override
  public void frozenListOfListOfItem(List<List<Item>> clash, String what) {
    List<List<Item>> sentClash = frozenListOfListOfItem_(clash, "clash");
    MessageSlot slot = cell.claim(this, FROZEN_LIST_OF_LIST_OF_ITEM);
    slot.ref0 = sentClash;
    slot.ref1 = what;
    cell.publish(slot);
  }

  @Override
  public WarehouseRef within(Duration timeout) {
    return new WarehouseDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case PUT_IN_ORDER -> behavior.putInOrder((List<Item>) slot.ref0);
      case PUT_ONCE -> behavior.putOnce((Set<Item>) slot.ref0);
      case PUT_NAMED -> behavior.putNamed((Map<String, Item>) slot.ref0);
      case PUT_ANY -> behavior.putAny((Collection<Item>) slot.ref0);
      case PUT_PRICES -> behavior.putPrices((List<? extends BigDecimal>) slot.ref0,
          (Map<String, ? extends BigDecimal>) slot.ref1);
      case PUT_ROWS -> behavior.putRows((List<List<Item>>) slot.ref0);
      case PUT_GROUPS -> behavior.putGroups((Set<Set<Item>>) slot.ref0);
      case PUT_BATCHES -> behavior.putBatches((Collection<Collection<Item>>) slot.ref0);
      case PUT_SHELVES -> behavior.putShelves((Map<String, Optional<List<Item>>>) slot.ref0);
      case PUT_ROUTES -> behavior.putRoutes((Map<List<String>, Map<String, Item>>) slot.ref0,
          (Optional<String>) slot.ref1);
      case PUT_COUNTS -> behavior.putCounts(
          (Map<? extends Item, ? extends List<? extends BigDecimal>>) slot.ref0);
      case PUT_ALL -> {
        WarehouseMessage.PutAll message = (WarehouseMessage.PutAll) slot.ref0;
        behavior.putAll(message.a(), message.b(), message.c(), message.d(), message.e());
      }
      case ITEMS -> cell.reply(slot, Frozen.list(behavior.items(), "the reply"));
      case SHELVES -> cell.reply(slot, frozenMapOfStringAndListOfItem(behavior.shelves(),
          "the reply"));
      case SORTED -> cell.replyLater(slot, behavior.sorted());
      case ROWS -> cell.replyLater(slot, behavior.rows(slot.word0 != 0));
      case WITH_NULL -> cell.reply(slot, Frozen.list(behavior.withNull(), "the reply"));
      case FROZEN_LIST_OF_LIST_OF_ITEM -> behavior.frozenListOfListOfItem(
          (List<List<Item>>) slot.ref0, (String) slot.ref1);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case PUT_IN_ORDER -> new WarehouseMessage.PutInOrder((List<Item>) slot.ref0);
      case PUT_ONCE -> new WarehouseMessage.PutOnce((Set<Item>) slot.ref0);
      case PUT_NAMED -> new WarehouseMessage.PutNamed((Map<String, Item>) slot.ref0);
      case PUT_ANY -> new WarehouseMessage.PutAny((Collection<Item>) slot.ref0);
      case PUT_PRICES -> new WarehouseMessage.PutPrices((List<? extends BigDecimal>) slot.ref0,
          (Map<String, ? extends BigDecimal>) slot.ref1);
      case PUT_ROWS -> new WarehouseMessage.PutRows((List<List<Item>>) slot.ref0);
      case PUT_GROUPS -> new WarehouseMessage.PutGroups((Set<Set<Item>>) slot.ref0);
      case PUT_BATCHES -> new WarehouseMessage.PutBatches((Collection<Collection<Item>>) slot.ref0);
      case PUT_SHELVES -> new WarehouseMessage.PutShelves(
          (Map<String, Optional<List<Item>>>) slot.ref0);
      case PUT_ROUTES -> new WarehouseMessage.PutRoutes(
          (Map<List<String>, Map<String, Item>>) slot.ref0, (Optional<String>) slot.ref1);
      case PUT_COUNTS -> new WarehouseMessage.PutCounts(
          (Map<? extends Item, ? extends List<? extends BigDecimal>>) slot.ref0);
      case PUT_ALL -> (WarehouseMessage.PutAll) slot.ref0;
      case ITEMS -> new WarehouseMessage.Items();
      case SHELVES -> new WarehouseMessage.Shelves();
      case SORTED -> new WarehouseMessage.Sorted();
      case ROWS -> new WarehouseMessage.Rows(slot.word0 != 0);
      case WITH_NULL -> new WarehouseMessage.WithNull();
      case FROZEN_LIST_OF_LIST_OF_ITEM -> new WarehouseMessage.FrozenListOfListOfItem(
          (List<List<Item>>) slot.ref0, (String) slot.ref1);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Warehouse) behavior;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Object lateReply(int op, Object reply) {
    // Unchecked: it is what the handler of the same operation returned.
    return switch (op) {
      case SORTED -> Frozen.set((Set<Item>) reply, "the reply");
      case ROWS -> frozenListOfListOfItem_((List<List<Item>>) reply, "the reply");
      default -> reply;
    };
  }

  private static List<List<Item>> frozenListOfListOfItem_(List<List<Item>> list, String what) {
    if (list == null) {
      return null;
    }
    FrozenElements<List<Item>> elements = new FrozenElements<>(list, what);
    for (List<Item> element : list) {
      elements.add(Frozen.list(element, what));
    }
    return elements.toList();
  }

  private static Set<Set<Item>> frozenSetOfSetOfItem(Set<Set<Item>> set, String what) {
    if (set == null) {
      return null;
    }
    FrozenElements<Set<Item>> elements = new FrozenElements<>(set, what);
    for (Set<Item> element : set) {
      elements.add(Frozen.set(element, what));
    }
    return elements.toSet();
  }

  private static Collection<Collection<Item>> frozenCollectionOfCollectionOfItem(
      Collection<Collection<Item>> collection, String what) {
    if (collection == null) {
      return null;
    }
    FrozenElements<Collection<Item>> elements = new FrozenElements<>(collection, what);
    for (Collection<Item> element : collection) {
      elements.add(Frozen.collection(element, what));
    }
    return elements.toCollection();
  }

  private static Map<String, Optional<List<Item>>> frozenMapOfStringAndOptionalOfListOfItem(
      Map<String, Optional<List<Item>>> map, String what) {
    if (map == null) {
      return null;
    }
    FrozenEntries<String, Optional<List<Item>>> entries = new FrozenEntries<>(map, what);
    for (Map.Entry<String, Optional<List<Item>>> entry : map.entrySet()) {
      entries.add(entry.getKey(), frozenOptionalOfListOfItem(entry.getValue(), what));
    }
    return entries.toMap();
  }

  private static Map<List<String>, Map<String, Item>> frozenMapOfListOfStringAndMapOfStringAndItem(
      Map<List<String>, Map<String, Item>> map, String what) {
    if (map == null) {
      return null;
    }
    FrozenEntries<List<String>, Map<String, Item>> entries = new FrozenEntries<>(map, what);
    for (Map.Entry<List<String>, Map<String, Item>> entry : map.entrySet()) {
      entries.add(Frozen.list(entry.getKey(), what), Frozen.map(entry.getValue(), what));
    }
    return entries.toMap();
  }

  private static Map<? extends Item, ? extends List<? extends BigDecimal>> frozenMap(
      Map<? extends Item, ? extends List<? extends BigDecimal>> map, String what) {
    if (map == null) {
      return null;
    }
    FrozenEntries<Item, List<? extends BigDecimal>> entries = new FrozenEntries<>(map, what);
    for (Map.Entry<? extends Item, ? extends List<? extends BigDecimal>> entry : map.entrySet()) {
      entries.add(entry.getKey(), Frozen.list(entry.getValue(), what));
    }
    return entries.toMap();
  }

  private static Map<String, List<Item>> frozenMapOfStringAndListOfItem(Map<String, List<Item>> map,
      String what) {
    if (map == null) {
      return null;
    }
    FrozenEntries<String, List<Item>> entries = new FrozenEntries<>(map, what);
    for (Map.Entry<String, List<Item>> entry : map.entrySet()) {
      entries.add(entry.getKey(), Frozen.list(entry.getValue(), what));
    }
    return entries.toMap();
  }

  private static Optional<List<Item>> frozenOptionalOfListOfItem(Optional<List<Item>> optional,
      String what) {
    if (optional == null || optional.isEmpty()) {
      return optional;
    }
    List<Item> content = optional.get();
    List<Item> frozen = Frozen.list(content, what);
    return Frozen.isSame(frozen, content) ? optional : Optional.of(frozen);
  }

  private static final class Descriptor extends GeneratedContract<Warehouse, WarehouseRef> {
    private Descriptor() {
      super(
          FORMAT,
          Warehouse.class,
          Operation.tell("putInOrder", List.class),
          Operation.tell("putOnce", Set.class),
          Operation.tell("putNamed", Map.class),
          Operation.tell("putAny", Collection.class),
          Operation.tell("putPrices", List.class, Map.class),
          Operation.tell("putRows", List.class),
          Operation.tell("putGroups", Set.class),
          Operation.tell("putBatches", Collection.class),
          Operation.tell("putShelves", Map.class),
          Operation.tell("putRoutes", Map.class, Optional.class),
          Operation.tell("putCounts", Map.class),
          Operation.tell("putAll", List.class, Set.class, Map.class, List.class, List.class),
          Operation.ask("items"),
          Operation.ask("shelves"),
          Operation.ask("sorted"),
          Operation.ask("rows", boolean.class),
          Operation.ask("withNull"),
          Operation.tell("frozenListOfListOfItem", List.class, String.class));
    }

    @Override
    public WarehouseRef newRef(Cell cell) {
      return new WarehouseDispatch(cell);
    }
  }
}

package stock;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Warehouse}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface WarehouseRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Warehouse, WarehouseRef> CONTRACT = WarehouseDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Warehouse, WarehouseRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Warehouse#putInOrder(List)}. */
  void putInOrder(List<Item> items);

  /** Tells {@link Warehouse#putOnce(Set)}. */
  void putOnce(Set<Item> items);

  /** Tells {@link Warehouse#putNamed(Map)}. */
  void putNamed(Map<String, Item> items);

  /** Tells {@link Warehouse#putAny(Collection)}. */
  void putAny(Collection<Item> items);

  /** Tells {@link Warehouse#putPrices(List, Map)}. */
  void putPrices(List<? extends BigDecimal> prices, Map<String, ? extends BigDecimal> totals);

  /** Tells {@link Warehouse#putRows(List)}. */
  void putRows(List<List<Item>> rows);

  /** Tells {@link Warehouse#putGroups(Set)}. */
  void putGroups(Set<Set<Item>> groups);

  /** Tells {@link Warehouse#putBatches(Collection)}. */
  void putBatches(Collection<Collection<Item>> batches);

  /** Tells {@link Warehouse#putShelves(Map)}. */
  void putShelves(Map<String, Optional<List<Item>>> shelves);

  /** Tells {@link Warehouse#putRoutes(Map, Optional)}. */
  void putRoutes(Map<List<String>, Map<String, Item>> routes, Optional<String> comment);

  /** Tells {@link Warehouse#putCounts(Map)}. */
  void putCounts(Map<? extends Item, ? extends List<? extends BigDecimal>> counts);

  /** Tells {@link Warehouse#putAll(List, Set, Map, List, List)}. */
  void putAll(List<Item> a, Set<Item> b, Map<String, Item> c, List<List<Item>> d, List<Item> e);

  /** Asks {@link Warehouse#items()}. */
  Ask<List<Item>> items();

  /** Asks {@link Warehouse#shelves()}. */
  Ask<Map<String, List<Item>>> shelves();

  /** Asks {@link Warehouse#sorted()}. */
  Ask<Set<Item>> sorted();

  /** Asks {@link Warehouse#rows(boolean)}. */
  Ask<List<List<Item>>> rows(boolean withNull);

  /** Asks {@link Warehouse#withNull()}. */
  Ask<List<String>> withNull();

  /** Tells {@link Warehouse#frozenListOfListOfItem(List, String)}. */
  void frozenListOfListOfItem(List<List<Item>> clash, String what);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  WarehouseRef within(Duration timeout);
}

package stock;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The messages of {@link Warehouse}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface WarehouseMessage extends Message {
  /** A call of {@link Warehouse#putInOrder(List)}. */
  record PutInOrder(List<Item> items) implements WarehouseMessage {
    @Override
    public String toString() {
      return "putInOrder(" + items + ")";
    }
  }

  /** A call of {@link Warehouse#putOnce(Set)}. */
  record PutOnce(Set<Item> items) implements WarehouseMessage {
    @Override
    public String toString() {
      return "putOnce(" + items + ")";
    }
  }

  /** A call of {@link Warehouse#putNamed(Map)}. */
  record PutNamed(Map<String, Item> items) implements WarehouseMessage {
    @Override
    public String toString() {
      return "putNamed(" + items + ")";
    }
  }

  /** A call of {@link Warehouse#putAny(Collection)}. */
  record PutAny(Collection<Item> items) implements WarehouseMessage {
    @Override
    public String toString() {
      return "putAny(" + items + ")";
    }
  }

  /** A call of {@link Warehouse#putPrices(List, Map)}. */
  record PutPrices(List<? extends BigDecimal> prices, Map<String, ? extends BigDecimal> totals)
      implements WarehouseMessage {
    @Override
    public String toString() {
      return "putPrices(" + prices + ", " + totals + ")";
    }
  }

  /** A call of {@link Warehouse#putRows(List)}. */
  record PutRows(List<List<Item>> rows) implements WarehouseMessage {
    @Override
    public String toString() {
      return "putRows(" + rows + ")";
    }
  }

  /** A call of {@link Warehouse#putGroups(Set)}. */
  record PutGroups(Set<Set<Item>> groups) implements WarehouseMessage {
    @Override
    public String toString() {
      return "putGroups(" + groups + ")";
    }
  }

  /** A call of {@link Warehouse#putBatches(Collection)}. */
  record PutBatches(Collection<Collection<Item>> batches) implements WarehouseMessage {
    @Override
    public String toString() {
      return "putBatches(" + batches + ")";
    }
  }

  /** A call of {@link Warehouse#putShelves(Map)}. */
  record PutShelves(Map<String, Optional<List<Item>>> shelves) implements WarehouseMessage {
    @Override
    public String toString() {
      return "putShelves(" + shelves + ")";
    }
  }

  /** A call of {@link Warehouse#putRoutes(Map, Optional)}. */
  record PutRoutes(Map<List<String>, Map<String, Item>> routes, Optional<String> comment)
      implements WarehouseMessage {
    @Override
    public String toString() {
      return "putRoutes(" + routes + ", " + comment + ")";
    }
  }

  /** A call of {@link Warehouse#putCounts(Map)}. */
  record PutCounts(Map<? extends Item, ? extends List<? extends BigDecimal>> counts)
      implements WarehouseMessage {
    @Override
    public String toString() {
      return "putCounts(" + counts + ")";
    }
  }

  /** A call of {@link Warehouse#putAll(List, Set, Map, List, List)}. */
  record PutAll(List<Item> a, Set<Item> b, Map<String, Item> c, List<List<Item>> d, List<Item> e)
      implements WarehouseMessage {
    @Override
    public String toString() {
      return "putAll(" + a + ", " + b + ", " + c + ", " + d + ", " + e + ")";
    }
  }

  /** A call of {@link Warehouse#items()}. */
  record Items() implements WarehouseMessage, AskMessage<List<Item>> {
    @Override
    public String toString() {
      return "items()";
    }
  }

  /** A call of {@link Warehouse#shelves()}. */
  record Shelves() implements WarehouseMessage, AskMessage<Map<String, List<Item>>> {
    @Override
    public String toString() {
      return "shelves()";
    }
  }

  /** A call of {@link Warehouse#sorted()}. */
  record Sorted() implements WarehouseMessage, AskMessage<Set<Item>> {
    @Override
    public String toString() {
      return "sorted()";
    }
  }

  /** A call of {@link Warehouse#rows(boolean)}. */
  record Rows(boolean withNull) implements WarehouseMessage, AskMessage<List<List<Item>>> {
    @Override
    public String toString() {
      return "rows(" + withNull + ")";
    }
  }

  /** A call of {@link Warehouse#withNull()}. */
  record WithNull() implements WarehouseMessage, AskMessage<List<String>> {
    @Override
    public String toString() {
      return "withNull()";
    }
  }

  /** A call of {@link Warehouse#frozenListOfListOfItem(List, String)}. */
  record FrozenListOfListOfItem(List<List<Item>> clash, String what) implements WarehouseMessage {
    @Override
    public String toString() {
      return "frozenListOfListOfItem(" + clash + ", " + what + ")";
    }
  }
}

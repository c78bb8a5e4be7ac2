package stock;

import dev.rondo.annotation.ActorContract;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

@ActorContract
public interface Warehouse {
  void putInOrder(List<Item> items);

  void putOnce(Set<Item> items);

  void putNamed(Map<String, Item> items);

  void putAny(Collection<Item> items);

  void putPrices(List<? extends BigDecimal> prices, Map<String, ? extends BigDecimal> totals);

  void putRows(List<List<Item>> rows);

  void putGroups(Set<Set<Item>> groups);

  void putBatches(Collection<Collection<Item>> batches);

  void putShelves(Map<String, Optional<List<Item>>> shelves);

  void putRoutes(Map<List<String>, Map<String, Item>> routes, Optional<String> comment);

  void putCounts(Map<? extends Item, ? extends List<? extends BigDecimal>> counts);

  void putAll(List<Item> a, Set<Item> b, Map<String, Item> c, List<List<Item>> d, List<Item> e);

  List<Item> items();

  Map<String, List<Item>> shelves();

  CompletionStage<Set<Item>> sorted();

  CompletionStage<List<List<Item>>> rows(boolean withNull);

  List<String> withNull();

  void frozenListOfListOfItem(List<List<Item>> clash, String what);
}

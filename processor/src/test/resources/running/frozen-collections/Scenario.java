package stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorFailedException;
import dev.rondo.ActorSystem;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public class Scenario implements Runnable {

  private static final Item NUT = new Item("nut");
  private static final Item BOLT = new Item("bolt");

  private final Keeper keeper = new Keeper();
  private WarehouseRef warehouse;

  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("stock")) {
      warehouse = system.spawn(WarehouseRef.CONTRACT, "warehouse", () -> keeper);
      whatTheSenderChangesLaterIsNotSeen();
      orderIsKept();
      whatIsFrozenIsSentAsItIs();
      wideMessagesAndNullsTravel();
      nullInsideIsRefusedAtTheCall();
      whatACollectionThrowsLeavesTheCall();
      repliesAreFrozen();
      repliesWithNullFail(system);
    }
  }

  private void whatTheSenderChangesLaterIsNotSeen() {
    List<Item> items = new ArrayList<>(List.of(NUT));
    warehouse.putInOrder(items);
    Set<Item> once = new HashSet<>(items);
    warehouse.putOnce(once);
    Map<String, Item> named = new HashMap<>(Map.of("n", NUT));
    warehouse.putNamed(named);
    Collection<Item> any = new ArrayDeque<>(items);
    warehouse.putAny(any);
    List<Item> inner = new ArrayList<>(items);
    warehouse.putRows(List.of(inner));
    Set<Item> innerSet = new HashSet<>(items);
    warehouse.putGroups(Set.of(innerSet));
    warehouse.putBatches(List.of(inner, innerSet));
    warehouse.putShelves(Map.of("s", Optional.of(inner), "empty", Optional.empty()));
    List<String> stops = new ArrayList<>(List.of("a"));
    warehouse.putRoutes(Map.of(stops, named), Optional.of("short"));

    items.add(BOLT);
    once.add(BOLT);
    named.clear();
    any.clear();
    inner.clear();
    innerSet.clear();
    stops.clear();

    assertThat(seen())
        .containsExactly(
            List.of(NUT),
            Set.of(NUT),
            Map.of("n", NUT),
            List.of(NUT),
            List.of(List.of(NUT)),
            Set.of(Set.of(NUT)),
            List.of(List.of(NUT), Set.of(NUT)),
            Map.of("s", Optional.of(List.of(NUT)), "empty", Optional.empty()),
            Map.of(List.of("a"), Map.of("n", NUT)),
            Optional.of("short"));
  }

  private void orderIsKept() {
    Map<String, Item> named = new LinkedHashMap<>();
    Set<Item> once = new LinkedHashSet<>();
    for (int i = 50; i > 0; i--) {
      named.put("item " + i, new Item("item " + i));
      once.add(new Item("item " + i));
    }
    warehouse.putNamed(named);
    warehouse.putOnce(once);
    warehouse.putNamed(new TreeMap<>(named));
    Map<Item, List<BigDecimal>> counts = new LinkedHashMap<>();
    once.forEach(item -> counts.put(item, new ArrayList<>(List.of(BigDecimal.ONE))));
    warehouse.putCounts(counts);

    List<Object> seen = seen();
    assertThat(((Map<?, ?>) seen.get(0)).keySet().toArray()).isEqualTo(named.keySet().toArray());
    assertThat(((Set<?>) seen.get(1)).toArray()).isEqualTo(once.toArray());
    assertThat(((Map<?, ?>) seen.get(2)).keySet().toArray())
        .isEqualTo(new TreeMap<>(named).keySet().toArray());
    assertThat(((Map<?, ?>) seen.get(3)).keySet().toArray()).isEqualTo(once.toArray());
  }

  private void whatIsFrozenIsSentAsItIs() {
    warehouse.putRows(new ArrayList<>(List.of(new ArrayList<>(List.of(NUT)))));
    warehouse.putNamed(new HashMap<>(Map.of("n", NUT)));
    List<Object> first = seen();
    warehouse.putRows(Keeper.rows(first.get(0)));
    warehouse.putNamed(Keeper.named(first.get(1)));
    List<List<Item>> immutable = List.of(List.of(NUT), List.of(NUT, BOLT));
    warehouse.putRows(immutable);
    warehouse.putPrices(List.of(BigDecimal.ONE), Map.of());

    List<Object> second = seen();
    assertThat(second.get(0)).isSameAs(first.get(0));
    assertThat(second.get(1)).isSameAs(first.get(1));
    assertThat(second.get(2)).isSameAs(immutable);
    assertThat(second.subList(3, 5)).containsExactly(List.of(BigDecimal.ONE), Map.of());
    assertThatThrownBy(() -> Keeper.rows(first.get(0)).get(0).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private void wideMessagesAndNullsTravel() {
    List<Item> e = new ArrayList<>(List.of(BOLT));
    warehouse.putAll(null, Set.of(), Map.of(), null, e);
    e.clear();
    warehouse.putShelves(null);
    assertThat(seen()).containsExactly(null, Set.of(), Map.of(), null, List.of(BOLT), null);
  }

  private void nullInsideIsRefusedAtTheCall() {
    List<Item> withNull = Arrays.asList(NUT, null);
    assertThatNullPointerException()
        .isThrownBy(() -> warehouse.putInOrder(withNull))
        .withMessage("null in items: no collection in a message may hold it");
    assertThatNullPointerException()
        .isThrownBy(() -> warehouse.putOnce(new HashSet<>(withNull)))
        .withMessageStartingWith("null in items");
    assertThatNullPointerException()
        .isThrownBy(() -> warehouse.putRows(List.of(List.of(NUT), withNull)))
        .withMessageStartingWith("null in rows");
    assertThatNullPointerException()
        .isThrownBy(() -> warehouse.putShelves(new HashMap<>(Map.of("s", Optional.of(withNull)))))
        .withMessageStartingWith("null in shelves");
    assertThat(seen()).isEmpty();
  }

  private void whatACollectionThrowsLeavesTheCall() {
    List<List<Item>> hostile =
        new ArrayList<>(List.of(List.of(NUT))) {
          @Override
          public Iterator<List<Item>> iterator() {
            throw new IllegalStateException("no iterating");
          }
        };
    assertThatThrownBy(() -> warehouse.putRows(hostile))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no iterating");
    assertThat(seen()).isEmpty();
  }

  private void repliesAreFrozen() {
    List<Item> items = warehouse.items().join();
    Map<String, List<Item>> shelves = warehouse.shelves().join();
    Set<Item> sorted = warehouse.sorted().join();
    List<List<Item>> rows = warehouse.rows(false).join();
    keeper.items.clear();
    assertThat(items).containsExactly(NUT);
    assertThat(shelves).isEqualTo(Map.of("all", List.of(NUT)));
    assertThat(sorted).containsExactly(NUT);
    assertThat(rows).containsExactly(List.of(NUT));
    assertThatThrownBy(sorted::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  private void repliesWithNullFail(ActorSystem system) {
    assertThatThrownBy(() -> warehouse.rows(true).join())
        .hasCauseInstanceOf(ActorFailedException.class)
        .hasMessageContaining("what its stage completed with cannot be sent")
        .hasMessageContaining("null in the reply");
    assertThat(seen()).as("the actor lives on").isEmpty();
    assertThatThrownBy(() -> warehouse.withNull().join())
        .hasCauseInstanceOf(ActorFailedException.class)
        .hasMessageContaining("null in the reply");
    assertThatThrownBy(() -> warehouse.items().join()).as("the actor has failed").isNotNull();
  }

  /** What has arrived since the last call. */
  private List<Object> seen() {
    warehouse.items().join();
    List<Object> seen = new ArrayList<>(keeper.seen);
    keeper.seen.clear();
    return seen;
  }

  private static final class Keeper implements Warehouse {
    private final List<Object> seen = new ArrayList<>();
    private final List<Item> items = new ArrayList<>(List.of(NUT));

    @SuppressWarnings("unchecked") // What putRows has taken.
    static List<List<Item>> rows(Object rows) {
      return (List<List<Item>>) rows;
    }

    @SuppressWarnings("unchecked") // What putNamed has taken.
    static Map<String, Item> named(Object named) {
      return (Map<String, Item>) named;
    }

    @Override
    public void putInOrder(List<Item> list) {
      seen.add(list);
    }

    @Override
    public void putOnce(Set<Item> set) {
      seen.add(set);
    }

    @Override
    public void putNamed(Map<String, Item> named) {
      seen.add(named);
    }

    @Override
    public void putAny(Collection<Item> any) {
      seen.add(any);
    }

    @Override
    public void putPrices(
        List<? extends BigDecimal> prices, Map<String, ? extends BigDecimal> totals) {
      seen.add(prices);
      seen.add(totals);
    }

    @Override
    public void putRows(List<List<Item>> rows) {
      seen.add(rows);
    }

    @Override
    public void putGroups(Set<Set<Item>> groups) {
      seen.add(groups);
    }

    @Override
    public void putBatches(Collection<Collection<Item>> batches) {
      seen.add(batches);
    }

    @Override
    public void putShelves(Map<String, Optional<List<Item>>> shelves) {
      seen.add(shelves);
    }

    @Override
    public void putRoutes(Map<List<String>, Map<String, Item>> routes, Optional<String> comment) {
      seen.add(routes);
      seen.add(comment);
    }

    @Override
    public void putCounts(Map<? extends Item, ? extends List<? extends BigDecimal>> counts) {
      seen.add(counts);
    }

    @Override
    public void putAll(
        List<Item> a, Set<Item> b, Map<String, Item> c, List<List<Item>> d, List<Item> e) {
      seen.addAll(Arrays.asList(a, b, c, d, e));
    }

    @Override
    public List<Item> items() {
      return items;
    }

    @Override
    public Map<String, List<Item>> shelves() {
      return new HashMap<>(Map.of("all", items));
    }

    @Override
    public CompletionStage<Set<Item>> sorted() {
      return CompletableFuture.completedFuture(new HashSet<>(items));
    }

    @Override
    public CompletionStage<List<List<Item>>> rows(boolean withNull) {
      CompletableFuture<List<List<Item>>> rows = new CompletableFuture<>();
      List<List<Item>> value = new ArrayList<>(List.of(items));
      if (withNull) {
        value.add(null);
      }
      rows.complete(value);
      return rows;
    }

    @Override
    public List<String> withNull() {
      return Arrays.asList("a", null);
    }

    @Override
    public void frozenListOfListOfItem(List<List<Item>> clash, String what) {}
  }
}

package dev.rondo.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.internal.collections.FrozenList;
import dev.rondo.internal.collections.FrozenMap;
import dev.rondo.internal.collections.FrozenSet;
import dev.rondo.internal.collections.Unmodifiable;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

class FrozenTest {

  private static final List<String> LETTERS = List.of("c", "a", "b");

  @Test
  void laterChangesOfTheOriginalAreNotSeen() {
    List<String> list = new ArrayList<>(LETTERS);
    Set<String> set = new HashSet<>(LETTERS);
    Map<String, Integer> map = new HashMap<>(Map.of("a", 1));
    Collection<String> queue = new ArrayDeque<>(LETTERS);

    List<String> frozenList = Frozen.list(list, "list");
    Set<String> frozenSet = Frozen.set(set, "set");
    Map<String, Integer> frozenMap = Frozen.map(map, "map");
    Collection<String> frozenQueue = Frozen.collection(queue, "queue");
    list.clear();
    set.clear();
    map.put("a", 2);
    queue.clear();

    assertThat(frozenList).isEqualTo(LETTERS);
    assertThat(frozenSet).isEqualTo(Set.copyOf(LETTERS));
    assertThat(frozenMap).isEqualTo(Map.of("a", 1));
    assertThat(frozenQueue).isEqualTo(LETTERS);
  }

  @Test
  void aViewOfSomethingMutableIsCopied() {
    List<String> list = new ArrayList<>(LETTERS);
    List<List<String>> views =
        List.of(Collections.unmodifiableList(list), list.subList(0, 3), Arrays.asList("c", "a"));

    for (List<String> view : views) {
      assertThat(Frozen.list(view, "view")).isNotSameAs(view).isEqualTo(view);
    }
    assertThat(Frozen.set(Collections.unmodifiableSet(new HashSet<>(list)), "set"))
        .isInstanceOf(FrozenSet.class);
    assertThat(Frozen.map(Collections.unmodifiableMap(new HashMap<>(Map.of(1, 2))), "map"))
        .isInstanceOf(FrozenMap.class);
  }

  @Test
  void whatIsFrozenOrOfTheJdkStaysTheSameObject() {
    Set<String> set = Frozen.set(new HashSet<>(LETTERS), "set");
    Map<String, String> map = Frozen.map(new HashMap<>(Map.of("a", "b")), "map");
    List<String> list = Frozen.list(new ArrayList<>(LETTERS), "list");

    assertThat(Frozen.set(set, "set")).isSameAs(set);
    assertThat(Frozen.collection(set, "set")).isSameAs(set);
    assertThat(Frozen.map(map, "map")).isSameAs(map);
    assertThat(Frozen.list(list, "list")).isSameAs(list);
    assertThat(Unmodifiable.isFrozen(set) && Unmodifiable.isFrozen(map)).isTrue();
    for (List<Integer> given : List.of(List.<Integer>of(), List.of(1), List.of(1, 2, 3))) {
      assertThat(Frozen.list(given, "list")).isSameAs(given);
      Set<Integer> givenSet = Set.copyOf(given);
      assertThat(Frozen.set(givenSet, "set")).isSameAs(givenSet);
    }
    for (Map<Integer, Integer> given :
        List.of(Map.<Integer, Integer>of(), Map.of(1, 1), Map.of(1, 1, 2, 2))) {
      assertThat(Frozen.map(given, "map")).isSameAs(given);
    }
  }

  @Test
  void nullStaysNull() {
    assertThat(Frozen.list(null, "list")).isNull();
    assertThat(Frozen.set(null, "set")).isNull();
    assertThat(Frozen.collection(null, "collection")).isNull();
    assertThat(Frozen.map(null, "map")).isNull();
  }

  @Test
  void nullInsideIsRefusedWithTheName() {
    List<String> letters = Arrays.asList("a", null);
    Map<String, String> byNull = new HashMap<>();
    byNull.put(null, "a");
    Map<String, String> toNull = new HashMap<>();
    toNull.put("a", null);

    for (Executable freezing :
        List.<Executable>of(
            () -> Frozen.list(letters, "letters"),
            () -> Frozen.list(letters.stream().toList(), "letters"),
            () -> Frozen.set(new HashSet<>(letters), "letters"),
            () -> Frozen.collection(new ArrayList<>(letters), "letters"),
            () -> Frozen.collection(toNull.values(), "letters"),
            () -> Frozen.map(byNull, "letters"),
            () -> Frozen.map(toNull, "letters"),
            () -> new FrozenElements<String>(letters, "letters").add(null),
            () -> new FrozenEntries<String, String>(toNull, "letters").add("a", null))) {
      assertThatNullPointerException()
          .isThrownBy(freezing::execute)
          .withMessage("null in letters: no collection in a message may hold it");
    }
  }

  @Test
  void whatTheCollectionThrowsIsNotTakenForNullInIt() {
    NullPointerException own = new NullPointerException("own mistake");
    List<String> hostile =
        new AbstractList<>() {
          @Override
          public String get(int index) {
            return "a";
          }

          @Override
          public int size() {
            return 2;
          }

          @Override
          public Object[] toArray() {
            throw own;
          }
        };

    assertThatThrownBy(() -> Frozen.list(hostile, "letters")).isSameAs(own);
  }

  @Test
  void encounterOrderIsKept() {
    List<Integer> numbers = Stream.iterate(1, n -> (n + 613) % 1_009).limit(1_000).toList();
    Map<Integer, Integer> map = new LinkedHashMap<>();
    numbers.forEach(number -> map.put(number, -number));

    assertThat(Frozen.set(new LinkedHashSet<>(numbers), "set")).containsExactlyElementsOf(numbers);
    Map<Integer, Integer> frozen = Frozen.map(map, "map");
    assertThat(frozen.keySet()).containsExactlyElementsOf(numbers);
    assertThat(frozen.values()).containsExactlyElementsOf(map.values());
    assertThat(frozen.entrySet()).containsExactlyElementsOf(map.entrySet());
  }

  @Test
  void deepCollectionsAreRebuiltOnlyWhereSomethingChanges() {
    List<List<Integer>> unchanged = List.of(List.of(1), List.of(2));
    FrozenElements<List<Integer>> same = new FrozenElements<>(unchanged, "rows");
    unchanged.forEach(same::add);
    FrozenElements<List<Integer>> mutable =
        new FrozenElements<>(new ArrayList<>(unchanged), "rows");
    unchanged.forEach(mutable::add);
    FrozenElements<List<Integer>> changed = new FrozenElements<>(unchanged, "rows");
    changed.add(unchanged.get(0));
    changed.add(List.of(3));

    assertThat(same.toList()).isSameAs(unchanged);
    assertThat(mutable.toList()).isEqualTo(unchanged).isInstanceOf(FrozenList.class);
    assertThat(changed.toList()).containsExactly(List.of(1), List.of(3));
    assertThat(Unmodifiable.isFrozen(changed.toList())).isTrue();
  }

  @Test
  void deepSetsAndMapsAreRebuiltOnlyWhereSomethingChanges() {
    Set<List<Integer>> set = Set.of(List.of(1), List.of(2));
    FrozenElements<List<Integer>> sameElements = new FrozenElements<>(set, "set");
    set.forEach(sameElements::add);
    Map<String, List<Integer>> map = Map.of("a", List.of(1), "b", List.of(2));
    FrozenEntries<String, List<Integer>> sameEntries = new FrozenEntries<>(map, "map");
    map.forEach(sameEntries::add);
    FrozenEntries<String, List<Integer>> changed = new FrozenEntries<>(map, "map");
    map.forEach((key, value) -> changed.add(key, new ArrayList<>(value)));

    assertThat(sameElements.toSet()).isSameAs(set);
    assertThat(sameElements.toCollection()).isSameAs(set);
    assertThat(sameEntries.toMap()).isSameAs(map);
    assertThat(changed.toMap()).isEqualTo(map).isInstanceOf(FrozenMap.class);
  }

  @Test
  void theyAreListsSetsAndMapsAsTheirContractsSay() {
    List<String> list = deepList();
    Set<String> set = Frozen.set(new LinkedHashSet<>(LETTERS), "set");
    Map<String, Integer> map = Frozen.map(new LinkedHashMap<>(Map.of("a", 1)), "map");

    assertThat(list).isEqualTo(LETTERS).hasSameHashCodeAs(LETTERS).hasToString("[c, a, b]");
    assertThat(LETTERS).isEqualTo(list);
    assertThat(list.contains(null)).isFalse();
    assertThat(list.indexOf("b")).isEqualTo(2);
    assertThat(list.subList(1, 3)).containsExactly("a", "b");
    assertThat(set)
        .isEqualTo(Set.copyOf(LETTERS))
        .hasSameHashCodeAs(Set.copyOf(LETTERS))
        .hasToString("[c, a, b]");
    assertThat(Set.copyOf(LETTERS)).isEqualTo(set);
    assertThat(set.contains("a")).isTrue();
    assertThat(set.contains("z")).isFalse();
    assertThat(set.contains(null)).isFalse();
    assertThat(map)
        .isEqualTo(Map.of("a", 1))
        .hasSameHashCodeAs(Map.of("a", 1))
        .hasToString("{a=1}");
    assertThat(Map.of("a", 1)).isEqualTo(map);
    assertThat(map.get("a")).isEqualTo(1);
    assertThat(map.get("z")).isNull();
    assertThat(map.getOrDefault("z", 7)).isEqualTo(7);
    assertThat(map.containsKey("a")).isTrue();
    assertThat(map.containsValue(1)).isTrue();
    assertThat(map.entrySet()).containsExactly(Map.entry("a", 1));
    Map<String, Integer> visited = new HashMap<>();
    map.forEach(visited::put);
    assertThat(visited).isEqualTo(map);
  }

  @TestFactory
  Stream<DynamicTest> noMutatorOfAListDoesAnything() {
    List<String> list = deepList();
    return unsupported(
        list,
        () -> list.add("x"),
        () -> list.add(0, "x"),
        () -> list.addAll(List.of()),
        () -> list.addAll(0, List.of()),
        () -> list.set(0, "c"),
        () -> list.remove(0),
        () -> list.remove("not there"),
        () -> list.removeAll(List.of()),
        () -> list.retainAll(LETTERS),
        () -> list.removeIf(letter -> false),
        () -> list.replaceAll(letter -> letter),
        () -> list.sort(null),
        list::clear,
        () -> removeNext(list.iterator()),
        () -> removeNext(list.listIterator()),
        () -> list.subList(0, 1).clear());
  }

  @TestFactory
  Stream<DynamicTest> noMutatorOfASetDoesAnything() {
    Set<String> set = Frozen.set(new LinkedHashSet<>(LETTERS), "set");
    return unsupported(
        set,
        () -> set.add("a"),
        () -> set.addAll(List.of()),
        () -> set.remove("not there"),
        () -> set.removeAll(List.of()),
        () -> set.retainAll(LETTERS),
        () -> set.removeIf(letter -> false),
        set::clear,
        () -> removeNext(set.iterator()));
  }

  @TestFactory
  Stream<DynamicTest> noMutatorOfAMapDoesAnything() {
    Map<String, Integer> map = Frozen.map(new LinkedHashMap<>(Map.of("a", 1)), "map");
    return unsupported(
        map,
        () -> map.put("a", 1),
        () -> map.putAll(Map.of()),
        () -> map.putIfAbsent("a", 1),
        () -> map.remove("not there"),
        () -> map.remove("not there", 1),
        () -> map.replace("not there", 1),
        () -> map.replace("not there", 1, 1),
        () -> map.replaceAll((key, value) -> value),
        () -> map.compute("a", (key, value) -> value),
        () -> map.computeIfAbsent("a", key -> 1),
        () -> map.computeIfPresent("not there", (key, value) -> value),
        () -> map.merge("a", 1, Integer::sum),
        map::clear,
        () -> removeNext(map.keySet().iterator()),
        () -> removeNext(map.values().iterator()),
        () -> removeNext(map.entrySet().iterator()),
        () -> map.keySet().remove("a"),
        () -> map.values().clear(),
        () -> map.entrySet().iterator().next().setValue(2));
  }

  private static List<String> deepList() {
    FrozenElements<String> elements = new FrozenElements<>(new ArrayList<>(LETTERS), "list");
    LETTERS.forEach(elements::add);
    return elements.toList();
  }

  private static void removeNext(Iterator<?> iterator) {
    iterator.next();
    iterator.remove();
  }

  private static Stream<DynamicTest> unsupported(Object collection, Executable... mutators) {
    String before = collection.toString();
    return Stream.of(mutators)
        .map(
            mutator ->
                DynamicTest.dynamicTest(
                    "mutator",
                    () -> {
                      assertThatThrownBy(mutator::execute)
                          .isInstanceOf(UnsupportedOperationException.class);
                      assertThat(collection).hasToString(before);
                    }));
  }
}

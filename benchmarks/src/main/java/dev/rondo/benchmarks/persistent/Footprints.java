package dev.rondo.benchmarks.persistent;

import dev.rondo.benchmarks.memory.Heap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Bytes of heap that a large collection takes for each element, over the elements. No benchmark of
 * JMH's, since it measures no time.
 */
public final class Footprints {

  private static final int SIZE = 100_000;
  private static final int COLLECTIONS = 5;

  /** All of them, so that nothing is let go of while others are measured. */
  private static final List<Object> KEPT = new ArrayList<>();

  private Footprints() {}

  /** Prints the figures. */
  public static void main(String[] args) {
    List<Integer> elements = IntStream.range(0, SIZE).boxed().toList();
    Map<Integer, Integer> entries = new HashMap<>();
    elements.forEach(element -> entries.put(element, element));
    for (ListLibrary library : ListLibrary.values()) {
      print("list, " + library, () -> library.of(elements));
    }
    for (MapLibrary library : MapLibrary.values()) {
      print("map, " + library, () -> library.of(entries));
    }
  }

  private static void print(String what, Supplier<Object> collection) {
    KEPT.add(collection.get()); // Its classes.
    long before = Heap.usedBytes();
    for (int i = 0; i < COLLECTIONS; i++) {
      KEPT.add(collection.get());
    }
    double bytes = (double) (Heap.usedBytes() - before) / SIZE / COLLECTIONS;
    System.out.printf(Locale.ROOT, "%s: %.1f bytes an element%n", what, bytes);
  }
}

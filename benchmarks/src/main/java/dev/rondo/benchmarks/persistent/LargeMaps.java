package dev.rondo.benchmarks.persistent;

import dev.rondo.benchmarks.BenchmarkDefaults;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** A map of a hundred thousand entries; time and bytes of one change, or of one entry read. */
public class LargeMaps extends BenchmarkDefaults {

  private static final int SIZE = 100_000;
  private static final int CHANGES = 100;
  private static final Integer NEW = 1_000_000;

  /** Whose. */
  @Param public MapLibrary library;

  private final Map<Integer, Integer> entries = new HashMap<>();
  private Object map = Map.of();

  /** Fills it; keys are not in the order of their hashes. */
  @Setup
  public void fill() {
    for (int i = 0; i < SIZE; i++) {
      entries.put(key(i), i);
    }
    map = library.of(entries);
    age();
  }

  private static Integer key(int number) {
    return number * 0x9E3779B1;
  }

  /** Changes values, wherever they are. */
  @Benchmark
  @OperationsPerInvocation(CHANGES)
  public Object change() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    Object changed = map;
    for (int i = 0; i < CHANGES; i++) {
      changed = library.with(changed, key(random.nextInt(SIZE)), NEW);
    }
    return changed;
  }

  /** Reads values. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public long get() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    long sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum += library.get(map, key(random.nextInt(SIZE)));
    }
    return sum;
  }

  /** Makes one of a plain map. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public Object build() {
    return library.of(entries);
  }
}

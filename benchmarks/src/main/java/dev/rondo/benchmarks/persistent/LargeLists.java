package dev.rondo.benchmarks.persistent;

import dev.rondo.benchmarks.BenchmarkDefaults;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** A list of a hundred thousand elements; time and bytes of one change, or of one element read. */
public class LargeLists extends BenchmarkDefaults {

  private static final int SIZE = 100_000;
  private static final int CHANGES = 100;
  private static final Integer NEW = 1_000_000;

  /** Whose. */
  @Param public ListLibrary library;

  private final List<Integer> elements = IntStream.range(0, SIZE).boxed().toList();
  private Object list = List.of();

  /** Fills it. */
  @Setup
  public void fill() {
    list = library.of(elements);
    age();
  }

  /** Changes elements, wherever they are. */
  @Benchmark
  @OperationsPerInvocation(CHANGES)
  public Object change() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    Object changed = list;
    for (int i = 0; i < CHANGES; i++) {
      changed = library.with(changed, random.nextInt(SIZE), NEW);
    }
    return changed;
  }

  /** Adds elements. */
  @Benchmark
  @OperationsPerInvocation(CHANGES)
  public Object append() {
    Object changed = list;
    for (int i = 0; i < CHANGES; i++) {
      changed = library.plus(changed, NEW);
    }
    return changed;
  }

  /** Reads elements, wherever they are. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public long get() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    long sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum += library.get(list, random.nextInt(SIZE));
    }
    return sum;
  }

  /** Reads one element after the other. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public long iterate() {
    long sum = 0;
    for (Integer element : library.elements(list)) {
      sum += element;
    }
    return sum;
  }

  /** Makes one of a plain list. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public Object build() {
    return library.of(elements);
  }
}

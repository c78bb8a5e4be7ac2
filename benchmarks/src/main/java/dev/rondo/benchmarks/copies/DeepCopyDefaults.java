package dev.rondo.benchmarks.copies;

import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.contract.Bill;
import dev.rondo.benchmarks.contract.Bill.Item;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;

/** Copies of an object with one array, and of one with ten of these. */
public abstract class DeepCopyDefaults extends BenchmarkDefaults {

  private final List<Item> items =
      IntStream.range(0, 10).mapToObj(i -> new Item("item " + i, new int[8])).toList();
  private final Bill bill = new Bill("ann", items);

  /** For subclasses, which copy. */
  protected DeepCopyDefaults() {}

  /** Nothing in it could be there twice. */
  @Benchmark
  public Object oneArray() {
    return copy(items.get(0));
  }

  /** A list of ten objects with an array each. */
  @Benchmark
  public Object tenItems() {
    return copy(bill);
  }

  abstract Item copy(Item item);

  abstract Bill copy(Bill original);
}

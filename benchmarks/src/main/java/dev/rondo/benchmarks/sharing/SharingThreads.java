package dev.rondo.benchmarks.sharing;

import dev.rondo.benchmarks.BenchmarkDefaults;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToLongFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** What is to be computed, by two threads that take piece after piece until there is none. */
public class SharingThreads extends BenchmarkDefaults {

  private final List<Integer> numbers = new ArrayList<>();
  private ExecutorService threads;

  /** Starts the threads. */
  @Setup
  public void start() {
    threads = Executors.newFixedThreadPool(Work.THREADS);
    split(Work.FIB);
    age();
  }

  private void split(int n) {
    if (n <= Work.FIB_ALONE) {
      numbers.add(n);
    } else {
      split(n - 1);
      split(n - 2);
    }
  }

  /** Ends them. */
  @TearDown
  public void close() {
    threads.shutdown();
  }

  private long sum(int pieces, IntToLongFunction piece) {
    AtomicInteger next = new AtomicInteger();
    List<Future<Long>> sums = new ArrayList<>();
    for (int i = 0; i < Work.THREADS; i++) {
      sums.add(threads.submit(() -> sumOfNext(next, pieces, piece)));
    }
    long sum = 0;
    for (Future<Long> each : sums) {
      try {
        sum += each.get();
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException("no sum", e);
      }
    }
    return sum;
  }

  private static long sumOfNext(AtomicInteger next, int pieces, IntToLongFunction piece) {
    long sum = 0;
    for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
      sum += piece.applyAsLong(i);
    }
    return sum;
  }

  private long crunch() {
    return sum(
        Work.CRUNCHERS,
        i -> {
          long value = 0;
          for (int piece = 0; piece < Work.PIECES; piece++) {
            value = Work.piece(value);
          }
          return value;
        });
  }

  /** All that 60 actors compute. */
  @Benchmark
  public long work() {
    return crunch();
  }

  /** The same: nobody plays. */
  @Benchmark
  public long workBesidePingPong() {
    return crunch();
  }

  /** The number, by the small ones of which it is the sum. */
  @Benchmark
  public long fibonacci() {
    return checked(Work.FIB_RESULT, sum(numbers.size(), i -> Work.fib(numbers.get(i))));
  }

  /** The ways, by the places in the first two rows. */
  @Benchmark
  public long nQueens() {
    return checked(
        Work.QUEENS_RESULT,
        sum(
            Work.QUEENS * Work.QUEENS,
            i -> {
              int first = 1 << (i / Work.QUEENS);
              int second = 1 << (i % Work.QUEENS);
              int left = (first << 1 | second) << 1;
              int right = (first >>> 1 | second) >>> 1;
              return (Work.free(first, first << 1, first >>> 1) & second) == 0
                  ? 0
                  : Work.queens(2, first | second, left, right);
            }));
  }
}

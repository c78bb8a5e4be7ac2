package dev.rondo.benchmarks.idle;

import com.sun.management.OperatingSystemMXBean;
import dev.rondo.ActorSystem;
import dev.rondo.benchmarks.contract.CounterARef;
import dev.rondo.benchmarks.contract.Total;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.metrics.LoopCounts;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures the processor time of this process for ten seconds in which a thousand actors have
 * nothing to do, on each dispatcher, and without any actors for comparison.
 */
public final class IdleSystem {

  private static final int ACTORS = 1_000;
  private static final long SECONDS = 10;

  /** A thousand pinned actors have a thousand rings, which should not be as long as usual. */
  private static final int RING = 256;

  private IdleSystem() {}

  /** Prints a line of a table for each dispatcher. */
  public static void main(String[] args) throws InterruptedException {
    System.out.println("| " + ACTORS + " idle actors | % of one core | turns | parks |");
    System.out.println("|---|---|---|---|");
    for (Map.Entry<String, Dispatcher> dispatcher : dispatchers().entrySet()) {
      measure(dispatcher.getKey(), dispatcher.getValue());
    }
    row("none: the JVM alone", idlePercent(), LoopCounts.NONE, LoopCounts.NONE);
  }

  private static Map<String, Dispatcher> dispatchers() {
    Map<String, Dispatcher> dispatchers = new LinkedHashMap<>();
    dispatchers.put("sharded(2)", Dispatchers.sharded(2));
    dispatchers.put("pinned()", Dispatchers.pinned());
    if (Runtime.version().feature() >= 21) {
      dispatchers.put("virtual()", Dispatchers.virtual());
    }
    return dispatchers;
  }

  private static void measure(String name, Dispatcher dispatcher) throws InterruptedException {
    try (ActorSystem system =
        ActorSystem.builder("idle").dispatcher(dispatcher).ringSize(RING).create()) {
      List<CounterARef> actors =
          Stream.generate(() -> system.spawn(CounterARef.CONTRACT, Total::new))
              .limit(ACTORS)
              .toList();
      for (CounterARef actor : actors) {
        actor.add(1);
        long total = actor.takeTotal().join();
        if (total != 1) {
          throw new IllegalStateException("told 1, the total is " + total);
        }
      }
      LoopCounts before = settled(system);
      double percent = idlePercent();
      row(name, percent, before, system.metrics().total());
    }
  }

  /** Waits until compilers, collector and deadlines of what has been done come to rest. */
  private static LoopCounts settled(ActorSystem system) throws InterruptedException {
    System.gc();
    TimeUnit.SECONDS.sleep(2);
    return system.metrics().total();
  }

  private static double idlePercent() throws InterruptedException {
    OperatingSystemMXBean process =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long used = process.getProcessCpuTime();
    long began = System.nanoTime();
    TimeUnit.SECONDS.sleep(SECONDS);
    return 100.0 * (process.getProcessCpuTime() - used) / (System.nanoTime() - began);
  }

  private static void row(String name, double percent, LoopCounts before, LoopCounts after) {
    System.out.printf(
        "| %s | %.2f | %d | %d |%n",
        name, percent, after.turns() - before.turns(), after.parks() - before.parks());
  }
}

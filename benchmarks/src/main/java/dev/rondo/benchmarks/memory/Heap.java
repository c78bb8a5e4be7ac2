package dev.rondo.benchmarks.memory;

import java.lang.management.ManagementFactory;

/** What is in use of the heap. */
public final class Heap {

  private Heap() {}

  /** Collects until that frees nothing more: what was just in use is let go a moment later. */
  public static long usedBytes() {
    long least = Long.MAX_VALUE;
    while (true) {
      System.gc();
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      if (used >= least) {
        return used;
      }
      least = used;
    }
  }
}

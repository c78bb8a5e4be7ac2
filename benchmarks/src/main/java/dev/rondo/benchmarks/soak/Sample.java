package dev.rondo.benchmarks.soak;

/**
 * What was seen at the end of an interval, while nothing was under way.
 *
 * @param minutes since the soak began
 * @param heapBytes what is reachable
 * @param threads of the JVM
 * @param p999Micros of asks from outside, by when they should have begun
 * @param messages since the soak began
 */
record Sample(double minutes, long heapBytes, int threads, double p999Micros, long messages) {

  @Override
  public String toString() {
    return String.format(
        "%6.1f min  %,12d B  %3d threads  p99.9 %,9.0f us  %,15d messages",
        minutes, heapBytes, threads, p999Micros, messages);
  }
}

package dev.rondo.benchmarks.soak;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a soak has shown.
 *
 * @param samples in their order
 * @param complaints of actors whose promises were broken, and of what did not end
 */
public record Outcome(List<Sample> samples, List<String> complaints) {

  /** Copies the lists. */
  public Outcome {
    samples = List.copyOf(samples);
    complaints = List.copyOf(complaints);
  }

  /** By what part the heap grows from first to last, as the line says that fits best. */
  public double heapGrowth() {
    double meanTime = mean(Sample::minutes);
    double meanHeap = mean(Sample::heapBytes);
    double products = 0;
    double squares = 0;
    for (Sample sample : samples) {
      double time = sample.minutes() - meanTime;
      products += time * (sample.heapBytes() - meanHeap);
      squares += time * time;
    }
    double slope = products / squares;
    double span = samples.get(samples.size() - 1).minutes() - samples.get(0).minutes();
    return slope * span / (meanHeap - slope * span / 2);
  }

  /** How many more threads there were in the end than at the beginning. */
  public int moreThreads() {
    return samples.get(samples.size() - 1).threads() - samples.get(0).threads();
  }

  /** The p99.9 of the last third by that of the first, medians. */
  public double latencyDrift() {
    int third = samples.size() / 3;
    return medianP999(samples.subList(samples.size() - third, samples.size()))
        / medianP999(samples.subList(0, third));
  }

  private static double medianP999(List<Sample> some) {
    double[] sorted = some.stream().mapToDouble(Sample::p999Micros).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private double mean(ToDoubleFunction<Sample> of) {
    return samples.stream().mapToDouble(of).average().orElseThrow();
  }

  @Override
  public String toString() {
    return String.format(
        "heap %+.2f %%, threads %+d, p99.9 by %.2f, %d complaints%s",
        100 * heapGrowth(),
        moreThreads(),
        latencyDrift(),
        complaints.size(),
        complaints.isEmpty() ? "" : ": " + complaints);
  }
}

package dev.rondo.benchmarks.compile;

import dev.rondo.benchmarks.BenchmarkDefaults;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * The time that a compilation takes for each message of its contracts.
 *
 * <p>Of 1,000 contracts javac keeps about a gigabyte: in a heap of two the collector, and not the
 * compilation, would be most of what is measured.
 */
@Fork(
    value = 3,
    jvmArgs = {"-XX:+UseG1GC", "-Xms4g", "-Xmx4g"})
public abstract class CompileDefaults extends BenchmarkDefaults {

  private static final String NAME = "contracts";

  private List<MemorySource> sources = List.of();

  CompileDefaults() {}

  /** Makes as many contracts as the benchmark's name says. */
  @Setup
  public void makeSources(BenchmarkParams benchmark) {
    String name = benchmark.getBenchmark();
    int count = Integer.parseInt(name.substring(name.lastIndexOf(NAME) + NAME.length()));
    sources = sources(count);
  }

  /** One contract. */
  @Benchmark
  @OperationsPerInvocation(ContractSources.MESSAGES)
  public int contracts1() {
    return compile(sources);
  }

  /** A hundred contracts. */
  @Benchmark
  @OperationsPerInvocation(100 * ContractSources.MESSAGES)
  public int contracts100() {
    return compile(sources);
  }

  /** A thousand contracts; one compilation takes seconds. */
  @Benchmark
  @Warmup(iterations = 2)
  @Measurement(iterations = 2)
  @OperationsPerInvocation(1000 * ContractSources.MESSAGES)
  public int contracts1000() {
    return compile(sources);
  }

  abstract List<MemorySource> sources(int contracts);

  /** Returns how many classes were written. */
  abstract int compile(List<MemorySource> sources);

  /** Prints how much was generated. */
  static void printLines(List<MemorySource> generated, int contracts) {
    double lines = generated.stream().mapToLong(MemorySource::lines).sum();
    System.out.printf(
        Locale.ROOT,
        "%d contracts: %d generated files, %.1f generated lines a message%n",
        contracts,
        generated.size(),
        lines / (contracts * ContractSources.MESSAGES));
  }
}

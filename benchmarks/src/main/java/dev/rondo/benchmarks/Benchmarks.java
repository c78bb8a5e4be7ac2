package dev.rondo.benchmarks;

import dev.rondo.benchmarks.report.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks, with what they allocate, and prints JMH's results and then the ratios of
 * what was measured to its baselines. Takes JMH's arguments.
 */
public final class Benchmarks {

  private Benchmarks() {}

  /** Runs what the arguments select; everything if there are none. */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    CommandLineOptions given = new CommandLineOptions(args);
    OptionsBuilder options = new OptionsBuilder();
    options.parent(given);
    options.jvmArgsAppend(forkArguments(given));
    options.addProfiler(GCProfiler.class);
    options.shouldFailOnError(true);
    Collection<RunResult> results = new Runner(options.build()).run();
    System.out.println(Report.of(results));
  }

  /** Those given and, in the JDKs that know it, one against their warning of what JMH uses. */
  private static String[] forkArguments(CommandLineOptions given) {
    List<String> arguments = new ArrayList<>(given.getJvmArgsAppend().orElse(List.of()));
    if (Runtime.version().feature() >= 23) {
      arguments.add("--sun-misc-unsafe-memory-access=allow");
    }
    return arguments.toArray(String[]::new);
  }
}

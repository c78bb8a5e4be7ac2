package dev.rondo.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.openjdk.jcstress.Options;
import org.openjdk.jcstress.TestExecutor;
import org.openjdk.jcstress.Verbosity;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.runners.TestConfig;
import org.openjdk.jcstress.infra.runners.TestList;
import org.openjdk.jcstress.os.AffinityMode;
import org.openjdk.jcstress.os.Scheduler;
import org.openjdk.jcstress.os.SchedulingClass;
import org.openjdk.jcstress.os.topology.PresetRegularTopology;
import org.openjdk.jcstress.os.topology.TopologyParseException;
import org.openjdk.jcstress.vm.CompileMode;

/**
 * Runs jcstress cases, each in JVMs of its own. This is what jcstress's Main does, without its
 * twenty probes of the JVM, and without its choice of JVM flags, which doubles the time on JDK 17.
 */
final class StressRun {

  /** The threads of a case, each of which should have a processor; the system places them. */
  private static final int ACTORS = 2;

  private static final int CPUS = Math.max(ACTORS, Runtime.getRuntime().availableProcessors());

  private final Options options;
  private final int atOnce;
  private final List<List<String>> jvms;

  private StressRun(int iterations, int millis, int atOnce, List<List<String>> jvms) {
    this.atOnce = atOnce;
    this.jvms = jvms;
    this.options =
        new Options(
            new String[] {
              "-iters",
              Integer.toString(iterations),
              "-time",
              Integer.toString(millis),
              "-hs", // megabytes of heap
              "128",
              "-spinStyle", // to get on where other processes have the processors
              "THREAD_YIELD"
            });
  }

  /**
   * A second a case, of which jcstress waits most for the end of a JVM that has done its work. So
   * there are more at once than there are processors for, and these compile fast.
   */
  static StressRun quick() {
    return new StressRun(3, 100, 3, List.of(List.of("-XX:TieredStopAtLevel=1")));
  }

  /** Ten times as long a case, for those whose outcome is rare. */
  static StressRun patient() {
    return new StressRun(10, 300, 1, List.of(List.of()));
  }

  /** A minute a case, in JVMs that compile in different ways. */
  static StressRun thorough() {
    return new StressRun(
        15,
        1000,
        1,
        List.of(
            List.of("-Xint"),
            List.of("-XX:TieredStopAtLevel=1"),
            List.of("-XX:-TieredCompilation"),
            List.of(
                "-XX:-TieredCompilation",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+StressLCM",
                "-XX:+StressGCM",
                "-XX:+StressIGVN",
                "-XX:+StressCCP")));
  }

  Collection<TestResult> run(Collection<String> cases) throws IOException, TopologyParseException {
    if (!options.parse()) {
      throw new IllegalStateException("jcstress does not know these options any more");
    }
    int processors = CPUS * atOnce;
    Scheduler scheduler = new Scheduler(new PresetRegularTopology(1, processors, 1), processors);
    SchedulingClass anywhere =
        scheduler.scheduleClasses(ACTORS, processors, AffinityMode.NONE).get(0);
    List<TestConfig> runs = new ArrayList<>();
    for (String name : cases) {
      for (List<String> jvm : jvms) {
        List<String> flags = new ArrayList<>(jvm);
        flags.add("-XX:+UseSerialGC");
        flags.add("-Xmx" + options.getHeapPerForkMb() + "m");
        runs.add(
            new TestConfig(
                options, TestList.getInfo(name), 1, flags, CompileMode.UNIFIED, anywhere));
      }
    }
    ConcurrentLinkedQueue<TestResult> results = new ConcurrentLinkedQueue<>();
    new TestExecutor(new Verbosity(0), results::add, scheduler).runAll(runs);
    return results;
  }
}

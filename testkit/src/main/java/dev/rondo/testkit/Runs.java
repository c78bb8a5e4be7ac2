package dev.rondo.testkit;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The runs of one seed: the first, and if that fails those that look for a simpler one. */
final class Runs {

  private static final int ATTEMPTS = Integer.getInteger("rondo.shrink.attempts", 300);
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** What a longer list would help nobody. */
  private static final int MOST_CHOICES = 500;

  /** Threads that attempts may leave behind, stuck as the first one's were. */
  private static final int MOST_STUCK = 1_000;

  private static final String SIMULATED = "rondo.simulated";

  /** Packages that only tell where something was found. */
  private static final Set<String> TOOLS =
      Set.of("java.", "jdk.", "org.junit.", "org.assertj.", "org.opentest4j.", "org.hamcrest.");

  private final long seed;
  private final Simulation.Body body;
  private long mostSteps = Simulation.MOST_STEPS;
  private int stuck;

  /** How one run went. */
  private static final class Run {
    final Simulation simulation;
    final Choices choices;
    final @Nullable Throwable failure;

    Run(Simulation simulation, Choices choices, @Nullable Throwable failure) {
      this.simulation = simulation;
      this.choices = choices;
      this.failure = failure;
    }
  }

  Runs(long seed, Simulation.Body body) {
    this.seed = seed;
    this.body = body;
  }

  static void replay(String words, Simulation.Body body) {
    int colon = words.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(
          "'" + words + "' is no run; a failed simulation names one as 7:12=2,40=1");
    }
    Runs runs = new Runs(Long.parseLong(words.substring(0, colon)), body);
    Run run = runs.run(Choices.of(Choices.parse(words.substring(colon + 1))));
    if (run.failure != null) {
      throw new AssertionError("it failed again\n" + runs.happened(run), run.failure);
    }
  }

  void run() {
    Run run = run(Choices.of(seed));
    if (run.failure != null) {
      throw error(run, shrunk(run));
    }
  }

  private Run run(Choices choices) {
    if (!Boolean.getBoolean(SIMULATED)) {
      throw new IllegalStateException(
          "a simulation needs the system property "
              + SIMULATED
              + " from the start of the JVM on; say -D"
              + SIMULATED
              + "=true where JUnit's launcher does not find this module");
    }
    Simulation simulation = new Simulation(seed, choices, mostSteps);
    Throwable failure = null;
    try {
      simulation.run(body);
    } catch (Throwable thrown) {
      failure = thrown;
    }
    stuck += simulation.threadsLeft();
    return new Run(simulation, choices, failure);
  }

  /** The simplest run that fails as this one did. */
  private Run shrunk(Run first) {
    if (ATTEMPTS == 0) {
      return first;
    }
    mostSteps = Math.min(Simulation.MOST_STEPS, 2 * first.simulation.steps() + 10_000);
    String place = place(first.failure);
    long began = System.nanoTime();
    int[] fewest =
        Shrinking.shrink(
            first.choices.taken(),
            ATTEMPTS,
            choices ->
                System.nanoTime() - began < LONGEST.toNanos()
                    && stuck < MOST_STUCK
                    && place.equals(place(run(Choices.of(choices)).failure)));
    Run last = run(Choices.of(fewest));
    return place.equals(place(last.failure)) ? last : first;
  }

  /** What was thrown, and where; empty for nothing. */
  private static String place(@Nullable Throwable thrown) {
    if (thrown == null) {
      return "";
    }
    String where =
        Arrays.stream(thrown.getStackTrace())
            .filter(frame -> TOOLS.stream().noneMatch(frame.getClassName()::startsWith))
            .findFirst()
            .map(StackTraceElement::toString)
            .orElse("nowhere");
    return thrown.getClass().getName() + " at " + where;
  }

  private AssertionError error(Run first, Run last) {
    String text = "seed " + seed + " failed: Simulation.run(" + seed + ", ..) repeats it\n";
    int[] choices = last.choices.taken();
    long count = Arrays.stream(choices).filter(choice -> choice != 0).count();
    if (last != first && count <= MOST_CHOICES) {
      text +=
          "with "
              + count
              + " choices that matter, of "
              + first.choices.taken().length
              + ": Simulation.replay(\""
              + seed
              + ":"
              + Choices.print(choices)
              + "\", ..)\n";
    }
    return new AssertionError(text + happened(last), last.failure);
  }

  private String happened(Run run) {
    String trace = run.simulation.course().trace().toString();
    return trace.isEmpty() ? "no actor had a turn" : "what its actors did:\n" + trace;
  }
}

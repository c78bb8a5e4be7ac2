package dev.rondo.benchmarks.report;

import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;

/**
 * The nanoseconds of one benchmark, a figure for each fork.
 *
 * @param group the package, which is the question
 * @param contender the class, which is one answer, with its parameters
 * @param method the method, which has the same name in all contenders that can be compared
 * @param nanos the mean of each fork, ascending
 * @param bytes what a message allocates
 */
record Score(String group, String contender, String method, List<Double> nanos, double bytes) {

  private static final List<String> SUBJECTS = List.of("Actors", "WithProcessor");

  static Score of(RunResult result) {
    BenchmarkParams params = result.getParams();
    String[] names = params.getBenchmark().split("\\.", -1);
    String values =
        params.getParamsKeys().stream().map(params::getParam).collect(Collectors.joining(", "));
    return new Score(
        names[names.length - 3],
        names[names.length - 2] + (values.isEmpty() ? "" : "(" + values + ")"),
        names[names.length - 1],
        result.getBenchmarkResults().stream().map(Score::nanos).sorted().toList(),
        result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
  }

  private static double nanos(BenchmarkResult fork) {
    return fork.getPrimaryResult().getScore();
  }

  /** Whether this is what is measured, and not a baseline. */
  boolean isSubject() {
    String type = contender.replaceFirst("\\(.*", "");
    return SUBJECTS.stream().anyMatch(type::endsWith);
  }

  boolean answersSameQuestionAs(Score other) {
    return group.equals(other.group) && method.equals(other.method);
  }

  String name() {
    return contender + "." + method;
  }

  double median() {
    int middle = nanos.size() / 2;
    return nanos.size() % 2 == 1
        ? nanos.get(middle)
        : (nanos.get(middle - 1) + nanos.get(middle)) / 2;
  }

  double least() {
    return nanos.get(0);
  }

  double most() {
    return nanos.get(nanos.size() - 1);
  }
}

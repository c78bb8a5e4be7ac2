package dev.rondo.benchmarks.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured, and its ratios to the baselines of the same run, as text. Figures are the
 * median of the forks, with the least and the most of them. The spread of a ratio is the widest
 * that the forks allow: the least above over the most below, and the other way round.
 */
public final class Report {

  private Report() {}

  /** Formats the results of one run. */
  public static String of(Collection<RunResult> results) {
    List<Score> scores = results.stream().map(Score::of).toList();
    StringBuilder text = new StringBuilder();
    line(text, "benchmark", "ns/message", "min - max of forks", "bytes/message");
    for (Score score : scores) {
      line(
          text,
          score.name(),
          number(score.median()),
          number(score.least()) + " - " + number(score.most()),
          String.format(Locale.ROOT, "%.2f", score.bytes()));
    }
    text.append('\n');
    line(text, "ratio of medians, below 1 is faster", "ratio", "widest spread", "");
    for (Score subject : scores) {
      if (subject.isSubject()) {
        compare(text, subject, scores);
      }
    }
    return text.toString();
  }

  private static void compare(StringBuilder text, Score subject, List<Score> scores) {
    for (Score baseline : scores) {
      if (!baseline.isSubject() && baseline.answersSameQuestionAs(subject)) {
        line(
            text,
            subject.name() + " / " + baseline.contender(),
            number(subject.median() / baseline.median()),
            number(subject.least() / baseline.most())
                + " - "
                + number(subject.most() / baseline.least()),
            "");
      }
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 1000 ? "%.2f" : "%.0f", value);
  }

  private static void line(StringBuilder text, String name, String... columns) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-66s", name));
    for (String column : columns) {
      line.append(String.format(Locale.ROOT, " %20s", column));
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }
}

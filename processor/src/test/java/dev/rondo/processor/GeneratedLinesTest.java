package dev.rondo.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * Generated code grows by a bounded number of lines with each message, above a fixed part: by 21,
 * one for each parameter, and those that do not fit into 100 columns.
 */
class GeneratedLinesTest {

  private static final List<String> MESSAGES =
      List.of(
          "void tell%s(long amount, String purpose);",
          "long ask%s(String account, java.time.Instant from, java.time.Instant to);",
          "java.util.concurrent.CompletionStage<String> late%s(int page, String text);",
          "String failing%s(String name, long id) throws java.io.IOException;");

  @Test
  void aMessageTakesAtMost25LinesOverAFixedPart() {
    long one = linesFor(1);
    long ten = linesFor(10);
    long hundred = linesFor(100);

    assertThat(one).as("fixed part and one").isLessThan(150);
    assertThat((ten - one) / 9.0).as("lines a message").isLessThanOrEqualTo(25);
    assertThat((hundred - ten) / 90.0).as("lines a message").isLessThanOrEqualTo(25);
  }

  private static long linesFor(int messages) {
    String contract =
        IntStream.range(0, messages)
            .mapToObj(i -> MESSAGES.get(i % MESSAGES.size()).formatted(i))
            .collect(
                joining("\n", "@dev.rondo.annotation.ActorContract interface Bank {\n", "}\n"));
    Compilation compilation =
        Sources.compile(
            List.of(Sources.text("bank/Bank", "package bank;\n" + contract)), "-proc:only");
    assertThat(compilation.errors()).isEmpty();
    return compilation.generatedFiles().stream()
        .filter(file -> file.getKind() == JavaFileObject.Kind.SOURCE)
        .mapToLong(file -> Golden.text(file).lines().count())
        .sum();
  }
}

package dev.rondo.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is generated from {@code golden/<case>/in} with {@code golden/<case>/out}, as exact
 * text. A comment {@code // OPTIONS <options>} in a source says how it is compiled.
 *
 * <p>After a wanted change, {@code ./mvnw -pl processor -am test -Dtest=GoldenTest
 * -Drondo.golden=write -Dsurefire.failIfNoSpecifiedTests=false} writes the second from the first;
 * read the difference before you commit it.
 */
class GoldenTest {

  static Stream<Golden> goldens() {
    return Golden.all();
  }

  static Stream<Golden> goldensOfSeveralFiles() {
    return Golden.all().filter(golden -> golden.sources().size() > 1);
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void generatesExactlyTheGoldenFilesAndNoWarning(Golden golden) throws IOException {
    assertThat(golden.compilation()).succeededWithoutWarnings();
    Map<String, String> generated = Golden.generatedBy(golden.compilation());
    if ("write".equals(System.getProperty("rondo.golden"))) {
      write(generated, golden.out());
    }
    assertThat(generated).isEqualTo(golden.expected());
  }

  @ParameterizedTest
  @MethodSource("goldensOfSeveralFiles")
  void generatesTheSameBytesWhateverTheOrderOfTheSources(Golden golden) {
    List<JavaFileObject> backwards = new ArrayList<>(golden.sources());
    Collections.reverse(backwards);

    assertThat(Golden.generatedBy(Sources.compile(backwards, golden.options("-proc:only"))))
        .isEqualTo(golden.expected());
  }

  private static void write(Map<String, String> texts, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> old = Files.list(folder)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(folder.resolve(text.getKey()), text.getValue());
    }
  }
}

package dev.rondo.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
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

  private static final Path GOLDENS = Path.of("src/test/resources/golden");

  static Stream<String> cases() throws IOException {
    return Sources.foldersIn(GOLDENS);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatesExactlyTheGoldenFilesAndNoWarning(String name) throws IOException {
    Path folder = GOLDENS.resolve(name);
    List<String> options = Sources.optionsIn(folder.resolve("in"));
    options.add("-Werror");
    Compilation compilation =
        Sources.compile(Sources.in(folder.resolve("in")), options.toArray(String[]::new));

    assertThat(compilation).succeededWithoutWarnings();
    Map<String, String> generated = generatedBy(compilation);
    if ("write".equals(System.getProperty("rondo.golden"))) {
      write(generated, folder.resolve("out"));
    }
    assertThat(generated).isEqualTo(textsIn(folder.resolve("out")));
  }

  @Test
  void generatesTheSameBytesWhateverTheOrderOfTheSources() throws IOException {
    List<JavaFileObject> sources = Sources.in(GOLDENS.resolve("refs-in-cycles/in"));
    List<JavaFileObject> backwards = new ArrayList<>(sources);
    Collections.reverse(backwards);

    assertThat(generatedBy(Sources.compile(backwards)))
        .isEqualTo(generatedBy(Sources.compile(sources)));
  }

  private static Map<String, String> generatedBy(Compilation compilation) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      texts.put(Path.of(file.getName()).getFileName().toString(), text(file));
    }
    return texts;
  }

  private static Map<String, String> textsIn(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (JavaFileObject file : Sources.in(folder)) {
      texts.put(Path.of(file.getName()).getFileName().toString(), text(file));
    }
    return texts;
  }

  private static String text(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

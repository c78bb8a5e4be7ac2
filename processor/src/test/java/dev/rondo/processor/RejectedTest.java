package dev.rondo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.rondo.ActorRef;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles {@code rejected/<problem-id>/*.java} and compares javac's errors with the expectations
 * in the sources: a comment {@code // ERROR <text>} stands above the line that the error is to
 * point at. No other error may appear, from whomever: that would be a cascade.
 *
 * <p>{@code // OPTIONS <options>} and {@code // WITHOUT RUNTIME} say how a program is compiled.
 */
class RejectedTest {

  static final Path REJECTED = Path.of("src/test/resources/rejected");
  private static final Path BROKEN = Path.of("src/test/resources/broken");

  record Report(String file, long line, String text) {}

  static Stream<Path> cases() throws IOException {
    return Stream.concat(
        Sources.foldersIn(REJECTED).map(REJECTED::resolve),
        Sources.foldersIn(BROKEN).map(BROKEN::resolve));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsExactlyTheExpectedErrors(Path program) throws IOException {
    assertThat(errorsOf(program)).containsExactlyInAnyOrderElementsOf(expectedErrorsOf(program));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void causesNoFurtherErrorsWhereJavacGoesOnAfterTheFirst(Path program) throws IOException {
    assertThat(errorsOf(program, "--should-stop=ifError=FLOW"))
        .containsExactlyInAnyOrderElementsOf(expectedErrorsOf(program));
  }

  private static List<Report> errorsOf(Path program, String... moreOptions) throws IOException {
    Compiler compiler = Sources.compiler().withClasspath(classpathOf(program));
    List<String> options = new ArrayList<>(Sources.optionsIn(program));
    options.addAll(List.of(moreOptions));
    Compilation compilation = compiler.withOptions(options).compile(Sources.in(program));
    return compilation.errors().stream().map(RejectedTest::report).toList();
  }

  private static Report report(Diagnostic<? extends JavaFileObject> diagnostic) {
    String file = Path.of(diagnostic.getSource().getName()).getFileName().toString();
    String text = diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    // Newer compilers call an annotation type an annotation interface.
    text = text.replace("annotation interface", "annotation type");
    return new Report(file, diagnostic.getLineNumber(), text);
  }

  /** The class path of this test, where {@code // WITHOUT RUNTIME} says so without the runtime. */
  static List<File> classpathOf(Path program) throws IOException {
    File runtime =
        new File(ActorRef.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    boolean isWithoutRuntime = linesOf(program).anyMatch("// WITHOUT RUNTIME"::equals);
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .filter(file -> !(isWithoutRuntime && file.equals(runtime)))
        .toList();
  }

  static List<Report> expectedErrorsOf(Path program) throws IOException {
    List<Report> expected = new ArrayList<>();
    for (Path file : filesOf(program)) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (line.startsWith("// ERROR ")) {
          expected.add(
              new Report(file.getFileName().toString(), lineBelow(lines, i), line.substring(9)));
        }
      }
    }
    return expected;
  }

  /** The number, from 1 on, of the first line below that is no comment. */
  private static int lineBelow(List<String> lines, int index) {
    int below = index;
    while (lines.get(below).strip().startsWith("//")) {
      below++;
    }
    return below + 1;
  }

  private static Stream<String> linesOf(Path program) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : filesOf(program)) {
      lines.addAll(Files.readAllLines(file));
    }
    return lines.stream();
  }

  private static List<Path> filesOf(Path program) throws IOException {
    try (Stream<Path> files = Files.list(program)) {
      return files.sorted().toList();
    }
  }
}

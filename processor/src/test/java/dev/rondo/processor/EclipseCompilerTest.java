package dev.rondo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eclipse's compiler, whose model differs from javac's, gets the same from the processor. */
class EclipseCompilerTest {

  private static final Pattern ID = Pattern.compile("^\\[rondo:[a-z-]+]");

  /**
   * It does not know Error Prone's warnings, does not count as uses of what is deprecated all that
   * javac does, wants members of a deprecated type deprecated, and type parameters not to be named
   * like types.
   */
  private static final List<String> ADVICE =
      List.of(
          "Unnecessary @SuppressWarnings",
          "Unsupported @SuppressWarnings",
          "The enclosing type ",
          "The type parameter ");

  /**
   * Where it does not get the same, for what it does itself: it does not show annotations of record
   * components that are not meant for them; and it forgets generated types when a later round
   * generates one that was missing, and complains of that beside the true error.
   */
  private static final Set<String> DIFFERENT = Set.of("moved-elsewhere", "cyclic-bound");

  @TempDir private Path folder;

  private record Outcome(
      List<Diagnostic<? extends JavaFileObject>> diagnostics, Map<String, String> generated) {}

  static Stream<Golden> goldens() {
    return Golden.all();
  }

  static Stream<String> rejectedPrograms() throws IOException {
    return Sources.foldersIn(RejectedTest.REJECTED).filter(name -> !DIFFERENT.contains(name));
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void generatesExactlyTheGoldenFiles(Golden golden) throws IOException {
    Outcome outcome = compile(golden.in(), List.of());

    assertThat(outcome.generated()).isEqualTo(golden.expected());
    assertThat(outcome.diagnostics())
        .filteredOn(each -> each.getKind() == Diagnostic.Kind.ERROR || isGenerated(each, golden))
        .filteredOn(each -> ADVICE.stream().noneMatch(each.getMessage(Locale.ROOT)::startsWith))
        .extracting(
            each ->
                fileName(each.getSource())
                    + ":"
                    + each.getLineNumber()
                    + " "
                    + each.getMessage(Locale.ROOT))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rejectedPrograms")
  void rejectsForTheSameReasons(String program) throws IOException {
    Path in = RejectedTest.REJECTED.resolve(program);
    List<String> expected =
        RejectedTest.expectedErrorsOf(in).stream().map(error -> id(error.text())).toList();

    assertThat(compile(in, Sources.optionsIn(in)).diagnostics())
        .filteredOn(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(each -> id(each.getMessage(Locale.ROOT)))
        // Of these it has an error of its own, for generated code too.
        .filteredOn(text -> !text.startsWith("Too many parameters"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String id(String message) {
    Matcher matcher = ID.matcher(message);
    return matcher.find() ? matcher.group() : message;
  }

  private Outcome compile(Path in, List<String> moreOptions) throws IOException {
    JavaCompiler compiler = new EclipseCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(subfolder("classes")));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(subfolder("sources")));
      files.setLocation(StandardLocation.CLASS_PATH, RejectedTest.classpathOf(in));
      List<String> options = moreOptions.isEmpty() ? List.of("--release", "17") : moreOptions;
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              files,
              diagnostics,
              options,
              null,
              files.getJavaFileObjects(javaFilesIn(in)));
      task.setProcessors(List.of(new ActorContractProcessor()));
      task.call();
    }
    Map<String, String> generated = new TreeMap<>();
    for (Path file : javaFilesIn(folder.resolve("sources"))) {
      generated.put(file.getFileName().toString(), Files.readString(file));
    }
    return new Outcome(diagnostics.getDiagnostics(), generated);
  }

  private Path subfolder(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  private static Path[] javaFilesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toArray(Path[]::new);
    }
  }

  private static boolean isGenerated(
      Diagnostic<? extends JavaFileObject> diagnostic, Golden golden) {
    return golden.expected().containsKey(fileName(diagnostic.getSource()));
  }

  private static String fileName(JavaFileObject file) {
    return file == null ? "" : Path.of(file.getName()).getFileName().toString();
  }
}

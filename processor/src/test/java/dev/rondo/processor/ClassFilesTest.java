package dev.rondo.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent may come from a jar, or have been compiled by an earlier, incremental build. */
class ClassFilesTest {

  private static final JavaFileObject PARCEL =
      JavaFileObjects.forSourceString(
          "post.Parcel",
          """
          package post;
          public final class Parcel {
            private final int weight;
            public Parcel(int weight) { this.weight = weight; }
            public int weight() { return weight; }
          }
          """);

  private static final JavaFileObject LETTER =
      JavaFileObjects.forSourceString(
          "post.Letter",
          """
          package post;
          import java.util.List;
          public record Letter(List<String> lines, Letter answer) {}
          """);

  private static final JavaFileObject RESULT =
      JavaFileObjects.forSourceString(
          "post.Result",
          """
          package post;
          import java.util.Set;
          public sealed interface Result<T> {
            record Ok<V>(Set<V> values) implements Result<V> {}
            record Failed<V>(String reason) implements Result<V> {}
          }
          """);

  private static final JavaFileObject CARD =
      JavaFileObjects.forSourceString(
          "post.Card",
          """
          package post;
          @dev.rondo.annotation.Copyable
          public record Card(char[] text) {}
          """);

  @TempDir private Path classes;

  @Test
  void aFinalClassIsLookedIntoWhereItIsCompiled() {
    assertThat(compile(post("Parcel"), PARCEL)).succeededWithoutWarnings();
  }

  @Test
  void aFinalClassFromAClassFileMayHideFields() throws IOException {
    compileToClassFiles(PARCEL);

    assertThat(compile(post("Parcel")))
        .hadErrorContaining("[rondo:hidden-fields] 'value' is a post.Parcel, a class that is not");
  }

  @Test
  void aFinalClassFromAClassFileIsBelievedIfItIsMarked() throws IOException {
    compileToClassFiles(
        JavaFileObjects.forSourceString(
            "post.Stamp",
            "package post; @dev.rondo.annotation.Sendable public final class Stamp { int count;"
                + " }"));

    assertThat(compile(post("Stamp"))).succeededWithoutWarnings();
  }

  @Test
  void aClassOfTheJdkThatShowsNoFieldIsRefused() {
    assertThat(compile(post("StringBuilder")))
        .hadErrorContaining("[rondo:mutable-parameter] 'value' is a java.lang.StringBuilder");
  }

  @Test
  void recordsAndSealedTypesAreTreatedAsIfTheyWereCompiledHere() throws IOException {
    String fromSource = dispatch(compile(post("Result<Letter>"), LETTER, RESULT));
    compileToClassFiles(LETTER, RESULT);

    assertThat(dispatch(compile(post("Result<Letter>"))))
        .contains("frozenLetter(")
        .isEqualTo(fromSource);
  }

  @Test
  void aCopyableTypeOfAnotherJarIsCopiedByTheCopierThatIsThere() throws IOException {
    writeClassFiles(Sources.compile(List.of(CARD)));

    assertThat(dispatch(compile(post("@dev.rondo.annotation.Copied java.util.List<Card>"))))
        .contains("CardCopier::copy");
  }

  @Test
  void aCopyableTypeOfAnotherJarMayHaveBeenCompiledWithoutItsCopier() throws IOException {
    compileToClassFiles(CARD);

    assertThat(compile(post("@dev.rondo.annotation.Copied java.util.List<Card>")))
        .hadErrorContaining(
            "[rondo:copied-without-copier] 'value' is a java.util.List<post.Card>, to be copied,"
                + " but post.Card was compiled without its copier. Have rondo-processor process the"
                + " module of post.Card.");
  }

  private static JavaFileObject post(String type) {
    return JavaFileObjects.forSourceString(
        "post.Post",
        """
        package post;
        @dev.rondo.annotation.ActorContract
        public interface Post {
          void send(%s value);
        }
        """
            .formatted(type));
  }

  private static String dispatch(Compilation compilation) throws IOException {
    assertThat(compilation).succeededWithoutWarnings();
    return compilation
        .generatedSourceFile("post.PostDispatch")
        .orElseThrow()
        .getCharContent(false)
        .toString();
  }

  private Compilation compile(JavaFileObject... sources) {
    return Sources.compiler()
        .withClasspath(classpath())
        .withOptions(Sources.withAllWarnings("-Werror"))
        .compile(sources);
  }

  private void compileToClassFiles(JavaFileObject... sources) throws IOException {
    writeClassFiles(Compiler.javac().compile(sources));
  }

  private void writeClassFiles(Compilation compilation) throws IOException {
    assertThat(compilation).succeeded();
    for (JavaFileObject file : compilation.generatedFiles()) {
      Path target = classes.resolve(file.getName().replaceFirst("^/?CLASS_OUTPUT/", ""));
      Files.createDirectories(target.getParent());
      try (InputStream code = file.openInputStream()) {
        Files.write(target, code.readAllBytes());
      }
    }
  }

  private List<File> classpath() {
    List<File> classpath =
        new ArrayList<>(
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .toList());
    classpath.add(classes.toFile());
    return classpath;
  }
}

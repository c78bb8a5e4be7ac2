package dev.rondo.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contract is the same to those that extend it, whether it is a source or in a jar. */
class ParentsInClassFilesTest {

  private static final Path GOLDENS = Path.of("src/test/resources/golden");

  @TempDir private Path jar;

  @ParameterizedTest
  @CsvSource({
    "contracts-that-extend-contracts, Savings Locked",
    "contracts-that-extend-contracts, Locked",
    "default-methods-that-are-messages, Counter",
    "generic-parents, Counts",
    "generic-parents, Index",
    "supertypes-that-are-no-contracts, Deque DoubleEnded"
  })
  void theSameIsGeneratedFromAParentInAClassFile(String golden, String names) throws IOException {
    List<JavaFileObject> parents = new ArrayList<>(Sources.in(GOLDENS.resolve(golden + "/in")));
    List<JavaFileObject> children = new ArrayList<>();
    for (String name : names.split(" ", -1)) {
      parents.stream()
          .filter(source -> source.getName().endsWith("/" + name + ".java"))
          .forEach(children::add);
    }
    parents.removeAll(children);
    putIntoJar(Sources.compile(parents));

    Compilation compilation = compileWithJar(children);

    assertThat(compilation).succeededWithoutWarnings();
    for (JavaFileObject generated : compilation.generatedSourceFiles()) {
      String name = Path.of(generated.getName()).getFileName().toString();
      assertThat(generated.getCharContent(false).toString())
          .isEqualTo(Files.readString(GOLDENS.resolve(golden + "/out/" + name)));
    }
    assertThat(compilation.generatedSourceFiles()).isNotEmpty();
  }

  @Test
  void typeArgumentsOfParentsAndRefsInClassFilesAreChecked() throws IOException {
    putIntoJar(
        Sources.compile(
            List.of(
                source(
                    "store.Cache",
                    """
                    package store;
                    import dev.rondo.annotation.*;
                    @ActorContract
                    public interface Cache<T, @Sendable V> { void put(V value); }
                    """))));

    Compilation compilation =
        compileWithJar(
            List.of(
                source(
                    "Arrays",
                    """
                    @dev.rondo.annotation.ActorContract
                    interface Arrays extends store.Cache<char[], int[]> {
                      void use(store.CacheRef<char[], long[]> cache);
                    }
                    """)));

    assertThat(compilation).hadErrorCount(2);
    assertThat(compilation).hadErrorContaining("whose V is sent, but is an int[] here");
    assertThat(compilation).hadErrorContaining("whose V is sent, but is a long[] here");
  }

  private void putIntoJar(Compilation compilation) throws IOException {
    assertThat(compilation).succeeded();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        Path path = jar.resolve(file.getName().replaceFirst("^/?CLASS_OUTPUT/", ""));
        Files.createDirectories(path.getParent());
        try (InputStream in = file.openInputStream()) {
          Files.copy(in, path);
        }
      }
    }
  }

  private Compilation compileWithJar(List<JavaFileObject> sources) {
    List<File> classPath =
        Stream.concat(
                Stream.of(jar.toString()),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)))
            .map(File::new)
            .toList();
    return Sources.compiler()
        .withClasspath(classPath)
        .withOptions(Sources.withAllWarnings())
        .compile(sources);
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString(name, text);
  }
}

package dev.rondo.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs generated code on the real runtime: each {@code running/<case>/Scenario.java} is compiled
 * with the contract of {@code golden/<case>/in}, loaded and run.
 */
class RunningTest {

  private static final Path GOLDENS = Path.of("src/test/resources/golden");
  private static final Path SCENARIOS = Path.of("src/test/resources/running");

  static Stream<String> cases() throws IOException {
    return Sources.foldersIn(SCENARIOS);
  }

  @ParameterizedTest
  @MethodSource("cases")
  @Timeout(20)
  void messagesArriveAsTheyWereSent(String name) throws Exception {
    List<JavaFileObject> sources = new ArrayList<>(Sources.in(GOLDENS.resolve(name + "/in")));
    sources.addAll(Sources.in(SCENARIOS.resolve(name)));
    Compilation compilation = Sources.compile(sources);
    assertThat(compilation).succeeded();

    InMemoryClasses classes = new InMemoryClasses(compilation);
    assertThat(classes.newScenario()).isInstanceOfSatisfying(Runnable.class, Runnable::run);
  }

  /** The classes of a compilation. */
  private static final class InMemoryClasses extends ClassLoader {
    private final Map<String, byte[]> bytes = new HashMap<>();

    InMemoryClasses(Compilation compilation) throws IOException {
      super(RunningTest.class.getClassLoader());
      for (JavaFileObject file : compilation.generatedFiles()) {
        if (file.getKind() == JavaFileObject.Kind.CLASS) {
          bytes.put(className(file), read(file));
        }
      }
    }

    Object newScenario() throws ReflectiveOperationException {
      String name = bytes.keySet().stream().filter(n -> n.endsWith(".Scenario")).findFirst().get();
      return loadClass(name).getConstructor().newInstance();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] code = bytes.get(name);
      if (code == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, code, 0, code.length);
    }

    private static String className(JavaFileObject file) {
      return file.getName()
          .replaceFirst("^/?CLASS_OUTPUT/", "")
          .replaceFirst("\\.class$", "")
          .replace('/', '.');
    }

    private static byte[] read(JavaFileObject file) throws IOException {
      try (InputStream in = file.openInputStream()) {
        return in.readAllBytes();
      }
    }
  }
}

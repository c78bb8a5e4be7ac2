package dev.rondo.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs generated code on the real runtime: for each golden case {@code
 * running/<case>/Scenario.java} is compiled with the contract, loaded and run.
 */
class RunningTest {

  private static final Path SCENARIOS = Path.of("src/test/resources/running");

  static Stream<Golden> goldens() {
    return Golden.all();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  @Timeout(20)
  void messagesArriveAsTheyWereSent(Golden golden) throws Exception {
    List<JavaFileObject> scenario = Sources.in(SCENARIOS.resolve(golden.name()));
    assertThat(scenario).as("a golden without a run proves too little").isNotEmpty();
    List<JavaFileObject> sources = new ArrayList<>(golden.sources());
    sources.addAll(scenario);
    Compilation compilation = Sources.compile(sources, golden.options());
    assertThat(compilation).succeeded();

    assertThat(new CompiledClasses(compilation).newInstance("Scenario"))
        .isInstanceOfSatisfying(Runnable.class, Runnable::run);
  }
}

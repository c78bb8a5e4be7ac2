package dev.rondo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What build tools rely on to find the processor and to compile no more than what has changed. */
class IsolationTest {

  private static final String NAME = ActorContractProcessor.class.getName();

  @Test
  void theProcessorIsFoundAsAService() {
    assertThat(ServiceLoader.load(Processor.class))
        .hasAtLeastOneElementOfType(ActorContractProcessor.class);
  }

  @Test
  void gradleIsToldThatTheProcessorIsIsolating() throws IOException {
    String file = "META-INF/gradle/incremental.annotation.processors";
    try (InputStream in = ActorContractProcessor.class.getClassLoader().getResourceAsStream(file)) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(NAME + ",isolating\n");
    }
  }

  @Test
  void onlyItsOwnAnnotationsAreClaimed() {
    JavaFileObject contract =
        JavaFileObjects.forSourceString(
            "bank.Account",
            """
            package bank;
            @dev.rondo.annotation.ActorContract
            interface Account {
              @Foreign void deposit(long cents);
              @interface Foreign {}
            }
            """);
    Compilation compilation = Sources.compile(List.of(contract));

    assertThat(compilation.diagnostics())
        .singleElement()
        .satisfies(
            warning ->
                assertThat(warning.getMessage(Locale.ROOT))
                    .matches(
                        "No processor claimed any of these annotations: /?bank.Account.Foreign"));
  }

  @Test
  void theNewestJavaIsAccepted() {
    String newest = String.valueOf(Runtime.version().feature());
    Compilation compilation =
        Sources.compile(new Golden("account").sources(), "--release", newest, "-Werror");

    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void eachFileHasItsContractAsTheOneOriginatingElement() throws IOException {
    List<String> origins = new ArrayList<>();
    Compilation compilation =
        Compiler.javac()
            .withProcessors(Interposed.filer(filer -> recording(filer, origins)))
            .compile(Sources.in(Path.of("src/test/resources/golden/ref-of-another-contract/in")));

    assertThat(compilation.errors()).isEmpty();
    assertThat(origins)
        .containsExactly(
            "time.ListenerRef from [time.Listener]",
            "time.ListenerMessage from [time.Listener]",
            "time.ListenerDispatch from [time.Listener]",
            "time.ClockRef from [time.Clock]",
            "time.ClockMessage from [time.Clock]",
            "time.ClockDispatch from [time.Clock]");
  }

  @Test
  void roundsAreFewHoweverLongTheChainOfRefsIs() {
    List<JavaFileObject> chain = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String next = i == 29 ? "String" : "Link" + (i + 1) + "Ref";
      chain.add(
          JavaFileObjects.forSourceString(
              "Link" + i,
              "@dev.rondo.annotation.ActorContract interface Link"
                  + i
                  + " { void pass("
                  + next
                  + " next); }"));
    }
    RoundCounter counter = new RoundCounter();
    Compilation compilation =
        Compiler.javac().withProcessors(counter, new ActorContractProcessor()).compile(chain);

    assertThat(compilation.errors()).isEmpty();
    // One to wait in, headers, the rest, none left, and the last.
    assertThat(counter.rounds).isEqualTo(5);
  }

  private static Filer recording(Filer filer, List<String> origins) {
    return Interposed.proxy(
        Filer.class,
        (method, arguments) -> {
          origins.add(arguments[0] + " from " + List.of((Element[]) arguments[1]));
          return method.invoke(filer, arguments);
        });
  }

  /** Claims nothing and counts. */
  @SupportedAnnotationTypes("*")
  private static final class RoundCounter extends AbstractProcessor {
    private int rounds;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      rounds++;
      return false;
    }
  }
}

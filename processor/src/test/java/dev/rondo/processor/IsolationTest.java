package dev.rondo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
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

  private static Filer recording(Filer filer, List<String> origins) {
    return Interposed.proxy(
        Filer.class,
        (method, arguments) -> {
          origins.add(arguments[0] + " from " + List.of((Element[]) arguments[1]));
          return method.invoke(filer, arguments);
        });
  }
}

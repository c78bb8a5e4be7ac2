package dev.rondo.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same sources give the same bytes, whatever else is compiled with them: a file depends on its
 * contract, and on nothing else that could change.
 */
class IncrementalTest {

  private static final int CONTRACTS = 100;
  private static final int CHANGED = 42;

  static Stream<Golden> goldens() {
    return Golden.all();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void eachFileHasOneOriginatingElementATypeOfTheUser(Golden golden) {
    Map<String, List<Element>> origins = new TreeMap<>();
    Compilation compilation =
        Sources.compiler()
            .withProcessors(Interposed.filer(filer -> recording(filer, origins)))
            .compile(golden.sources());

    assertThat(compilation).succeeded();
    assertThat(origins).hasSameSizeAs(golden.expected());
    assertThat(origins.values())
        .allSatisfy(
            elements -> assertThat(elements).hasSize(1).allMatch(TypeElement.class::isInstance));
  }

  @Test
  void aChangedContractChangesItsOwnFilesOnly() {
    Map<String, String> before = generatedFrom(contracts(""));
    Map<String, String> after = generatedFrom(contracts("void added(int number);"));

    assertThat(before).hasSize(4 * CONTRACTS);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after.keySet())
        .filteredOn(file -> !after.get(file).equals(before.get(file)))
        .containsExactlyInAnyOrder("C42Calls.java", "C42Dispatch.java", "C42Message.java");
  }

  @Test
  void neitherRepetitionNorTheOrderOfFilesChangesAnything() {
    Map<String, String> once = generatedFrom(contracts(""));
    List<JavaFileObject> shuffled = contracts("");
    Collections.shuffle(shuffled, new Random(1));

    assertThat(generatedFrom(contracts(""))).isEqualTo(once);
    assertThat(generatedFrom(shuffled)).isEqualTo(once);
  }

  private static Map<String, String> generatedFrom(List<JavaFileObject> sources) {
    Compilation compilation = Sources.compile(sources, "-proc:only");
    assertThat(compilation).succeeded();
    return Golden.generatedBy(compilation);
  }

  /** Each mentions the ref of another, which closes a cycle; one has a method more. */
  private static List<JavaFileObject> contracts(String addition) {
    List<JavaFileObject> contracts = new ArrayList<>();
    for (int i = 0; i < CONTRACTS; i++) {
      contracts.add(
          Sources.text(
              "cycle/C" + i,
              """
              package cycle;
              @dev.rondo.annotation.ActorContract
              public interface C%s {
                void tell(C%sRef next, long number);
                String ask(boolean question);
                %s
              }
              """
                  .formatted(i, (i + 1) % CONTRACTS, i == CHANGED ? addition : "")));
    }
    return contracts;
  }

  private static Filer recording(Filer filer, Map<String, List<Element>> origins) {
    return Interposed.proxy(
        Filer.class,
        (method, arguments) -> {
          origins.put(arguments[0].toString(), List.of((Element[]) arguments[1]));
          return method.invoke(filer, arguments);
        });
  }
}

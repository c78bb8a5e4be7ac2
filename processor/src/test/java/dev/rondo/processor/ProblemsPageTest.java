package dev.rondo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.processor.diagnostics.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of problems, the rejected programs and the page in docs say the same. */
class ProblemsPageTest {

  private static final Path PAGE = Path.of("../docs/problems.md");

  /**
   * What no program can cause on its own, or only a very large one: {@link ProcessorFailureTest}
   * and {@link LargeContractsTest} have these.
   */
  private static final Set<Problem> WITHOUT_PROGRAM =
      Set.of(Problem.INTERNAL_ERROR, Problem.GENERATED_TOO_LATE, Problem.TOO_MANY_MESSAGES);

  static List<String> ids() {
    return Arrays.stream(Problem.values()).map(Problem::id).distinct().toList();
  }

  @Test
  void eachProblemHasARejectedProgram() throws IOException {
    Set<String> withProgram =
        Arrays.stream(Problem.values())
            .filter(problem -> !WITHOUT_PROGRAM.contains(problem))
            .map(Problem::id)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(Sources.foldersIn(RejectedTest.REJECTED)).containsExactlyElementsOf(withProgram);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aRejectedProgramShowsItsProblem(String id) throws IOException {
    Path program = RejectedTest.REJECTED.resolve(id);
    if (Files.exists(program)) {
      assertThat(RejectedTest.expectedErrorsOf(program))
          .allSatisfy(error -> assertThat(error.text()).startsWith("[rondo:" + id + "] "));
    }
  }

  @Test
  void thePageHasASectionForEachProblemAndNoOther() throws IOException {
    List<String> headings =
        Pattern.compile("^## (\\S+)$", Pattern.MULTILINE)
            .matcher(Files.readString(PAGE))
            .results()
            .map(heading -> heading.group(1))
            .toList();

    assertThat(headings).containsExactlyInAnyOrderElementsOf(ids());
  }

  @Test
  void thePageShowsMessagesOfRejectedPrograms() throws IOException {
    Set<String> messages = new TreeSet<>();
    for (String id : Sources.foldersIn(RejectedTest.REJECTED).toList()) {
      RejectedTest.expectedErrorsOf(RejectedTest.REJECTED.resolve(id))
          .forEach(error -> messages.add(error.text()));
    }
    messages.add(ProcessorFailureTest.INTERNAL_ERROR);
    messages.add(ProcessorFailureTest.GENERATED_TOO_LATE);
    messages.add(LargeContractsTest.TOO_MANY_MESSAGES);
    List<String> shown =
        Pattern.compile("\\[rondo:[^`]*")
            .matcher(Files.readString(PAGE))
            .results()
            .map(MatchResult::group)
            .map(message -> message.replaceAll("\\s+", " ").strip())
            .toList();

    assertThat(messages).containsAll(shown);
    assertThat(shown).hasSameSizeAs(ids());
  }
}

package dev.rondo.internal.loop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/**
 * Verifies the models of actors that move, where Spin and a C compiler are installed; see ADR 31.
 * {@code runtime/src/test/models/check deep} takes larger numbers.
 */
@EnabledForJreRange(
    max = JRE.JAVA_20,
    disabledReason = "models know no JDK: the floor's run will do")
class ModelsTest {

  private static final int RIGHT = 28;
  private static final int BROKEN = 52;

  @Test
  void modelsHoldAndEachOfTheirRulesIsNeeded() throws Exception {
    for (String tool : List.of("spin", "gcc", "bash")) {
      assumeTrue(
          isInstalled(tool), "skipped: the models of moving need " + tool + ", which is not here");
    }
    Process check =
        new ProcessBuilder("bash", Path.of("src", "test", "models", "check").toString())
            .redirectErrorStream(true)
            .start();

    String said;
    try (var output = check.getInputStream()) {
      said = new String(output.readAllBytes(), UTF_8);
    }

    assertThat(check.waitFor()).as(said).isZero();
    assertThat(said)
        .contains(BROKEN + " rules taken out")
        .contains((RIGHT + BROKEN) + " passed, 0 failed");
  }

  private static boolean isInstalled(String tool) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
        .anyMatch(folder -> Path.of(folder, tool).toFile().canExecute());
  }
}

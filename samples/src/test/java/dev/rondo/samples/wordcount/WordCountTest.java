package dev.rondo.samples.wordcount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordCountTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String path) {
    return WordCount.run(path, print(out), print(err));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  @Test
  void countsItsOwnSourcesAsASequentialCountDoes() throws IOException {
    Path sources = Path.of("src");
    Map<String, Long> counts = new HashMap<>();
    AtomicLong words = new AtomicLong();
    List<Path> files = Text.files(sources);
    for (Path file : files) {
      try (BufferedReader reader = Text.open(file)) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          Text.words(
              line,
              word -> {
                counts.merge(word, 1L, Long::sum);
                words.incrementAndGet();
              });
        }
      }
    }
    assertThat(words.get()).isGreaterThan(1_000);

    WordCount.Result result = WordCount.count(sources.toString());

    assertThat(result.totals().words()).isEqualTo(words.get());
    assertThat(result.totals().files()).isEqualTo(files.size());
    assertThat(result.totals().messages()).isGreaterThan(words.get());
    assertThat(result.top().entries()).hasSize(20).isEqualTo(Ranking.of(counts, 20).entries());
  }

  @Test
  void printsATableAndTheFigures(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "To be, or not to be.\n");
    Files.writeString(folder.resolve("b.txt"), "Not TO-DAY!\n");
    assertThat(run(folder.toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
        .startsWith("  1             3  to", "  2             2  be", "  3             2  not")
        .last()
        .asString()
        .matches("9 words in 2 files; 20 messages in [0-9.]+ s, [0-9,]+ messages/s");
    assertThat(err.size()).isZero();
  }

  @Test
  void countsASingleFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("one.txt"), "one two two");
    assertThat(WordCount.count(file.toString()).top().entries())
        .containsExactly(new Ranking.Entry("two", 2), new Ranking.Entry("one", 1));
  }

  @Test
  void aMissingFileIsOneLineAndExitCodeTwo() {
    assertThat(run("no/such/file")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines("wordcount: no/such/file does not exist or cannot be read\n");
    assertThat(out.size()).isZero();
  }
}

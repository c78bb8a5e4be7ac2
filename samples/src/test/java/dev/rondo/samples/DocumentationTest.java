package dev.rondo.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Code in the documentation is code of the build: each block of Java or XML stands under a comment
 * {@code <!-- snippet: path#region -->} and is that region of that file, letter for letter.
 *
 * <p>A region begins at {@code @start region="name"} and ends at {@code @end}, each on a line of
 * its own in a comment of the file. Without a region the block is the whole file.
 */
class DocumentationTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Pattern SNIPPET = Pattern.compile("<!-- snippet: ([^#]+?)(?:#(\\S+))? -->");

  /** As a page names it: in backquotes, perhaps with a method. */
  private static final Pattern TEST =
      Pattern.compile("`([A-Z]\\w*(?:Test|Tests|Stress))(?:[.#]\\w+)?`");

  /** What this build does not compile, or not everywhere. */
  private static final Set<String> PLAIN = Set.of("sh", "text", "kotlin");

  @TestFactory
  Stream<DynamicTest> everyPageShowsCompiledCode() throws IOException {
    return files(".md")
        .map(page -> DynamicTest.dynamicTest(ROOT.relativize(page).toString(), () -> check(page)));
  }

  @Test
  void theReadmeHasSnippets() throws IOException {
    assertThat(Files.readString(ROOT.resolve("README.md"))).contains("<!-- snippet: ");
  }

  @Test
  void javadocHasNoCodeThatNobodyCompiles() throws IOException {
    List<Path> offenders = new ArrayList<>();
    for (Path source :
        files(".java")
            .filter(path -> ROOT.relativize(path).toString().contains("src/main"))
            .toList()) {
      String text = Files.readString(source);
      if (text.contains("{@snippet") || text.contains("<pre>{@code")) {
        offenders.add(source);
      }
    }
    assertThat(offenders).isEmpty();
  }

  @Test
  void everyTestThatAPageNamesIsThere() throws IOException {
    Set<String> classes =
        files(".java")
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    List<String> named = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Path page : files(".md").toList()) {
      Matcher test = TEST.matcher(Files.readString(page));
      while (test.find()) {
        named.add(test.group(1));
        if (!classes.contains(test.group(1))) {
          missing.add(page.getFileName() + ": " + test.group(1));
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(named).hasSizeGreaterThan(100);
  }

  private static Stream<Path> files(String ending) throws IOException {
    try (Stream<Path> paths = Files.walk(ROOT)) {
      return paths
          .filter(path -> path.toString().endsWith(ending))
          .filter(path -> isOurs(ROOT.relativize(path)))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static boolean isOurs(Path relative) {
    for (Path part : relative) {
      if (part.toString().equals("target") || part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  private static void check(Path page) throws IOException {
    List<String> lines = Files.readAllLines(page);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("```")) {
        continue;
      }
      int end = i + 1;
      while (!lines.get(end).equals("```")) {
        end++;
      }
      String language = lines.get(i).substring(3);
      Matcher snippet = SNIPPET.matcher(i == 0 ? "" : lines.get(i - 1));
      if (!PLAIN.contains(language) || snippet.matches()) {
        String place = page.getFileName() + ":" + (i + 1);
        assertThat(snippet.matches()).as("%s: a block without a snippet comment", place).isTrue();
        assertThat(lines.subList(i + 1, end))
            .as(place)
            .isEqualTo(region(ROOT.resolve(snippet.group(1)), snippet.group(2)));
      }
      i = end;
    }
  }

  private static List<String> region(Path file, String name) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (name == null) {
      return lines;
    }
    List<String> region = new ArrayList<>();
    boolean inside = false;
    for (String line : lines) {
      if (line.contains("@start region=\"" + name + "\"")) {
        inside = true;
      } else if (inside && line.contains("@end")) {
        return unindented(region);
      } else if (inside) {
        region.add(line);
      }
    }
    throw new AssertionError(file + " has no region " + name + ", or it does not end");
  }

  private static List<String> unindented(List<String> lines) {
    int indent =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    return lines.stream().map(line -> line.isBlank() ? "" : line.substring(indent)).toList();
  }
}

package dev.rondo.samples.wordcount;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What counts as text and as a word. */
final class Text {

  private Text() {}

  /** The file, or the files below the folder, without hidden ones and what a build leaves. */
  static List<Path> files(Path root) {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> isSource(root, path))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSource(Path root, Path file) {
    for (Path part : root.relativize(file)) {
      String name = part.toString();
      if (name.startsWith(".") || name.equals("target")) {
        return false;
      }
    }
    return true;
  }

  /** Opens a file as UTF-8, with replacement characters for what is not. */
  static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
  }

  /** Passes on each run of letters and digits, in lower case. */
  static void words(String line, Consumer<String> sink) {
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean inWord = i < line.length() && Character.isLetterOrDigit(line.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        sink.accept(line.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
  }
}

package dev.rondo.processor;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * One of the cases in {@code resources/golden}: sources, and what is generated from them.
 *
 * @param name the case in words
 */
record Golden(String name) {

  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final Map<Golden, Compilation> COMPILATIONS = new ConcurrentHashMap<>();

  /** All cases. */
  static Stream<Golden> all() {
    try {
      return Sources.foldersIn(FOLDER).map(Golden::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of what a user wrote. */
  Path in() {
    return FOLDER.resolve(name).resolve("in");
  }

  /** The folder of what is to be generated. */
  Path out() {
    return FOLDER.resolve(name).resolve("out");
  }

  /** What a user wrote. */
  List<JavaFileObject> sources() {
    return sourcesIn(in());
  }

  /** What a user wrote, by file name. */
  Map<String, String> written() {
    return texts(sources());
  }

  /** What is to be generated, by file name. */
  Map<String, String> expected() {
    return texts(expectedSources());
  }

  /** What is to be generated. */
  List<JavaFileObject> expectedSources() {
    return sourcesIn(out());
  }

  /** The sources, compiled with the processor and all warnings of javac as errors; done once. */
  Compilation compilation() {
    return COMPILATIONS.computeIfAbsent(this, golden -> golden.compiled("-Werror"));
  }

  /** The sources, compiled with the options that they ask for, and these. */
  Compilation compiled(String... moreOptions) {
    return Sources.compile(sources(), options(moreOptions));
  }

  /** The options that the sources ask for, and these. */
  String[] options(String... moreOptions) {
    try {
      List<String> options = Sources.optionsIn(in());
      options.addAll(List.of(moreOptions));
      return options.toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a compilation generated, by file name. */
  static Map<String, String> generatedBy(Compilation compilation) {
    return texts(compilation.generatedSourceFiles());
  }

  @Override
  public String toString() {
    return name;
  }

  private static Map<String, String> texts(List<? extends JavaFileObject> files) {
    Map<String, String> texts = new TreeMap<>();
    for (JavaFileObject file : files) {
      texts.put(Path.of(file.getName()).getFileName().toString(), text(file));
    }
    return texts;
  }

  /** The text of a file. */
  static String text(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JavaFileObject> sourcesIn(Path folder) {
    try {
      return Sources.in(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

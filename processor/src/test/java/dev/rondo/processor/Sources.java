package dev.rondo.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.rondo.ActorRef;
import dev.rondo.annotation.ActorContract;
import io.vavr.collection.Vector;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullMarked;

/** Finds the sources of a test case and compiles them. */
final class Sources {

  /** What sources of tests mention: javac opens each jar for each compilation. */
  private static final List<File> CLASSPATH =
      Stream.of(
              ActorContract.class, ActorRef.class, NullMarked.class, Assertions.class, Vector.class)
          .map(type -> new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()))
          .toList();

  private Sources() {}

  /** The names of the folders in a folder, sorted. */
  static Stream<String> foldersIn(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  /** The Java files in a folder, sorted; none if there is no such folder. */
  static List<JavaFileObject> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<JavaFileObject> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.add(source(file));
      }
    }
    return sources;
  }

  /** A file of this text, at a path without {@code .java}. */
  static JavaFileObject text(String path, String text) {
    return new TextFile(URI.create("text:///" + path + ".java"), text);
  }

  /** The options that comments {@code // OPTIONS <options>} in sources of a folder ask for. */
  static List<String> optionsIn(Path folder) throws IOException {
    List<String> options = new ArrayList<>();
    for (JavaFileObject source : in(folder)) {
      source
          .getCharContent(true)
          .toString()
          .lines()
          .filter(line -> line.startsWith("// OPTIONS "))
          .forEach(line -> options.addAll(List.of(line.substring(11).split(" "))));
    }
    return options;
  }

  /** Compiles with the processor and all warnings of javac. */
  static Compilation compile(List<JavaFileObject> sources, String... options) {
    return compiler().withOptions(withAllWarnings(options)).compile(sources);
  }

  /** A compiler with the processor and nothing else. */
  static Compiler compiler() {
    return Compiler.javac().withClasspath(CLASSPATH).withProcessors(new ActorContractProcessor());
  }

  static List<String> withAllWarnings(String... options) {
    return Stream.concat(Stream.of("-Xlint:all"), Stream.of(options)).toList();
  }

  private static JavaFileObject source(Path file) throws MalformedURLException {
    return JavaFileObjects.forResource(file.toUri().toURL());
  }

  private static final class TextFile extends SimpleJavaFileObject {
    private final String text;

    TextFile(URI uri, String text) {
      super(uri, Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}

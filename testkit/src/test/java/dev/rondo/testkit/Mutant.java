package dev.rondo.testkit;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The runtime with a mistake in it: a class in which one piece of text stands for another. It lives
 * in a class loader of its own, with all of Rondo and its tests.
 */
final class Mutant {

  private static final Path SOURCES = Path.of("../runtime/src/main/java");

  private final String className;
  private final String right;
  private final String wrong;

  /** The class in which the text, which must be there once, is replaced. */
  Mutant(String className, String right, String wrong) {
    this.className = className;
    this.right = right;
    this.wrong = wrong;
  }

  /** Compiles the class into that folder, and returns what loads it instead of the right one. */
  ClassLoader load(Path folder) throws IOException, InterruptedException {
    Path source = folder.resolve(className.substring(className.lastIndexOf('.') + 1) + ".java");
    Files.writeString(source, mutated());
    compile(source, folder);
    List<URL> urls = new ArrayList<>(List.of(folder.toUri().toURL()));
    for (Path place : places()) {
      urls.add(place.toUri().toURL());
    }
    return new Loader(urls);
  }

  private String mutated() throws IOException {
    String text = Files.readString(SOURCES.resolve(className.replace('.', '/') + ".java"));
    int place = text.indexOf(right);
    if (place < 0 || text.indexOf(right, place + 1) >= 0) {
      throw new IllegalStateException(
          className + " must have this text once; say what is wrong in its place now: " + right);
    }
    return text.replace(right, wrong);
  }

  private static void compile(Path source, Path folder) throws IOException, InterruptedException {
    Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");
    Process process =
        new ProcessBuilder(
                javac.toString(),
                "-proc:none",
                "-nowarn",
                "-d",
                folder.toString(),
                "-classpath",
                String.join(File.pathSeparator, classPath()),
                source.toString())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the mutant does not compile: " + out);
    }
  }

  private static List<String> classPath() {
    List<String> all = new ArrayList<>();
    for (String property : List.of("jdk.module.path", "java.class.path")) {
      String path = System.getProperty(property);
      if (path != null) {
        all.add(path);
      }
    }
    return all;
  }

  /** Where the classes of Rondo and of these tests are. */
  private static List<Path> places() {
    return List.of(
        Path.of("target/test-classes"),
        Path.of("target/classes"),
        Path.of("../runtime/target/classes"),
        Path.of("../annotations/target/classes"));
  }

  /** Has classes of Rondo of its own, and all others in common. */
  private static final class Loader extends URLClassLoader {

    Loader(List<URL> urls) {
      super(urls.toArray(URL[]::new), Mutant.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("dev.rondo.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }
  }
}

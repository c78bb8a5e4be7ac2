package dev.rondo.benchmarks.compile;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source file that is a string. */
final class MemorySource extends SimpleJavaFileObject {

  private final String text;

  /** A source of the class with this binary name. */
  MemorySource(String className, String text) {
    super(URI.create("memory:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public String getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  /** How many lines it has that are not blank. */
  long lines() {
    return text.lines().filter(line -> !line.isBlank()).count();
  }
}

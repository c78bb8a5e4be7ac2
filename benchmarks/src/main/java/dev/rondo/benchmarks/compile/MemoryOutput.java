package dev.rondo.benchmarks.compile;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;

/** Keeps what a compilation writes in memory, so that no disk is measured. */
final class MemoryOutput extends ForwardingJavaFileManager<JavaFileManager> {

  private final List<Source> sources = new ArrayList<>();
  private int classes;

  MemoryOutput(JavaFileManager underlying) {
    super(underlying);
  }

  /** The sources that were generated. */
  List<MemorySource> sources() {
    return sources.stream().map(Source::written).toList();
  }

  /** How many class files were written. */
  int classes() {
    return classes;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, Kind kind, FileObject sibling) {
    if (kind == Kind.SOURCE) {
      Source source = new Source(className);
      sources.add(source);
      return source;
    }
    classes++;
    return new ClassFile(className);
  }

  private static URI uri(String className, Kind kind) {
    return URI.create("memory:///" + className.replace('.', '/') + kind.extension);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String className;
    private final StringWriter text = new StringWriter();

    Source(String className) {
      super(uri(className, Kind.SOURCE), Kind.SOURCE);
      this.className = className;
    }

    MemorySource written() {
      return new MemorySource(className, text.toString());
    }

    @Override
    public Writer openWriter() {
      return text;
    }

    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
      return text.toString();
    }
  }

  private static final class ClassFile extends SimpleJavaFileObject {
    ClassFile(String className) {
      super(uri(className, Kind.CLASS), Kind.CLASS);
    }

    @Override
    public OutputStream openOutputStream() {
      return new ByteArrayOutputStream();
    }
  }
}

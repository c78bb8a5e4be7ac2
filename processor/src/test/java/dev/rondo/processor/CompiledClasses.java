package dev.rondo.processor;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;

/** The classes of a compilation, to be read or to be run. */
final class CompiledClasses extends ClassLoader {

  private final Map<String, byte[]> files = new TreeMap<>();

  CompiledClasses(Compilation compilation) throws IOException {
    super(CompiledClasses.class.getClassLoader());
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        files.put(className(file), read(file));
      }
    }
  }

  /** The class files by binary name, sorted. */
  Map<String, byte[]> files() {
    return Collections.unmodifiableMap(files);
  }

  /** An object of the one class of this simple name. */
  Object newInstance(String simpleName) throws ReflectiveOperationException {
    String name =
        files.keySet().stream()
            .filter(each -> each.equals(simpleName) || each.endsWith("." + simpleName))
            .findFirst()
            .orElseThrow();
    return loadClass(name).getConstructor().newInstance();
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] code = files.get(name);
    if (code == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, code, 0, code.length);
  }

  private static String className(JavaFileObject file) {
    return file.getName()
        .replaceFirst("^/?CLASS_OUTPUT/", "")
        .replaceFirst("\\.class$", "")
        .replace('/', '.');
  }

  private static byte[] read(JavaFileObject file) throws IOException {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    }
  }
}

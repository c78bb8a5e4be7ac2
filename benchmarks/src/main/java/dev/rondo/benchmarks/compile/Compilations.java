package dev.rondo.benchmarks.compile;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles in this process, as Maven does, from memory to memory. */
final class Compilations {

  private static final String PROCESSOR = "dev.rondo.processor.ActorContractProcessor";
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private Compilations() {}

  static MemoryOutput withProcessor(List<MemorySource> sources) {
    return compile(sources, List.of("-Xlint:none"), true);
  }

  static MemoryOutput withoutProcessor(List<MemorySource> sources) {
    return compile(sources, List.of("-Xlint:none", "-proc:none"), false);
  }

  private static MemoryOutput compile(
      List<MemorySource> sources, List<String> options, boolean processes) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    MemoryOutput output = new MemoryOutput(JAVAC.getStandardFileManager(diagnostics, null, null));
    CompilationTask task = JAVAC.getTask(null, output, diagnostics, options, null, sources);
    if (processes) {
      task.setProcessors(List.of(newProcessor()));
    }
    if (!task.call()) {
      throw new IllegalStateException(
          diagnostics.getDiagnostics().stream().map(Diagnostic::toString).collect(joining("\n")));
    }
    return output;
  }

  /** Found as a service, since its class file names annotations that are not on the class path. */
  private static Processor newProcessor() {
    return ServiceLoader.load(Processor.class).stream()
        .filter(provider -> provider.type().getName().equals(PROCESSOR))
        .map(ServiceLoader.Provider::get)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(PROCESSOR + " is not on the class path"));
  }
}

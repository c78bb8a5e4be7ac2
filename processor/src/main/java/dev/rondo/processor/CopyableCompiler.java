package dev.rondo.processor;

import dev.rondo.processor.diagnostics.Diagnostic;
import dev.rondo.processor.diagnostics.DiagnosticReporter;
import dev.rondo.processor.diagnostics.Problem.Harm;
import dev.rondo.processor.discovery.PendingTypes;
import dev.rondo.processor.generation.CopierGenerator;
import dev.rondo.processor.model.CopyableType;
import dev.rondo.processor.reading.CopyableReader;
import dev.rondo.processor.validation.CopyableRules;
import dev.rondo.processor.writing.SourceWriter;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;

/**
 * Takes copyable types through the phases, each as soon as javac knows the types of its parts,
 * among which may be refs that are still to be generated.
 */
final class CopyableCompiler {

  private final PendingTypes pending;
  private final CopyableReader reader;
  private final SourceWriter writer;
  private final DiagnosticReporter reporter;

  CopyableCompiler(
      PendingTypes pending,
      CopyableReader reader,
      SourceWriter writer,
      DiagnosticReporter reporter) {
    this.pending = pending;
    this.reader = reader;
    this.writer = writer;
    this.reporter = reporter;
  }

  /** Compiles the types of which this round knows enough. */
  void compile() {
    forEach(this::compileIfKnown);
  }

  /** Gives up the types that still wait: what they mention does not exist, as javac will say. */
  void giveUp() {
    forEach(element -> refuse(reader.read(element), element, List.of()));
  }

  private void forEach(Consumer<TypeElement> step) {
    for (TypeElement element : pending.elements()) {
      try {
        step.accept(element);
      } catch (RuntimeException | StackOverflowError e) {
        String name = element.getQualifiedName().toString();
        reporter.collect(Diagnostic.internalError(name, e));
        pending.remove(element);
      }
    }
  }

  private void compileIfKnown(TypeElement element) {
    CopyableType type = reader.read(element);
    if (!CopyableRules.checkDeclaration(type).isEmpty()) {
      refuse(type, element, CopyableRules.checkDeclaration(type));
    } else if (type.isResolved()) {
      generate(type, element);
    }
  }

  private void generate(CopyableType type, TypeElement element) {
    List<Diagnostic> problems = CopyableRules.check(type);
    if (problems.isEmpty()) {
      writer.write(CopierGenerator.generate(type), element);
      pending.remove(element);
    } else {
      refuse(type, element, problems);
    }
  }

  private void refuse(CopyableType type, TypeElement element, List<Diagnostic> problems) {
    reporter.collect(problems);
    pending.remove(element);
    if (problems.stream().noneMatch(problem -> problem.prevents(Harm.EVERYTHING))) {
      writer.write(CopierGenerator.placeholder(type), element);
    }
  }
}

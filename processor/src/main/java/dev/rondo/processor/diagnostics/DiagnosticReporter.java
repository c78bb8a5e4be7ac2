package dev.rondo.processor.diagnostics;

import dev.rondo.processor.reading.Origins;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Collects what is wrong and tells javac in the last round.
 *
 * <p>Not before: an error ends the rounds, so that contracts which wait for another round would
 * neither be checked nor generated, and each use of their refs would be an error too.
 */
public final class DiagnosticReporter {

  private final Messager messager;
  private final Origins origins;
  private final Set<Diagnostic> collected = new LinkedHashSet<>();

  /** Reports to this messager, at places that the origins find. */
  public DiagnosticReporter(Messager messager, Origins origins) {
    this.messager = messager;
    this.origins = origins;
  }

  /** Keeps diagnostics, each once. */
  public void collect(Collection<Diagnostic> diagnostics) {
    collected.addAll(diagnostics);
  }

  /** Keeps a diagnostic, once. */
  public void collect(Diagnostic diagnostic) {
    collected.add(diagnostic);
  }

  /** Tells javac all that was collected. */
  public void report() {
    collected.forEach(this::report);
    collected.clear();
  }

  private void report(Diagnostic diagnostic) {
    Element element = origins.find(diagnostic.origin());
    AnnotationMirror annotation =
        element == null ? null : Origins.findAnnotation(diagnostic.origin(), element);
    messager.printMessage(Kind.ERROR, diagnostic.text(), element, annotation);
  }
}

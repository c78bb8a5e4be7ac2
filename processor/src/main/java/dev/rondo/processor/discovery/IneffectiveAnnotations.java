package dev.rondo.processor.discovery;

import com.palantir.javapoet.ClassName;
import dev.rondo.processor.diagnostics.Diagnostic;
import dev.rondo.processor.diagnostics.Problem;
import dev.rondo.processor.model.Origin;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.reading.Annotations;
import dev.rondo.processor.reading.Origins;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds annotations that do nothing, yet or where they stand: none is ever ignored. */
public final class IneffectiveAnnotations {

  private final Elements elements;
  private final Origins origins;

  /** Uses javac's tables. */
  public IneffectiveAnnotations(Elements elements, Origins origins) {
    this.elements = elements;
    this.origins = origins;
  }

  /** Refuses those of a round. */
  public List<Diagnostic> in(RoundEnvironment round) {
    List<Diagnostic> found = new ArrayList<>();
    for (ClassName name : RondoTypes.UNSUPPORTED_ANNOTATIONS) {
      for (Element annotated : annotatedWith(name, round)) {
        found.add(notSupportedYet(annotated, name));
      }
    }
    for (ClassName name : RondoTypes.MESSAGE_ANNOTATIONS) {
      for (Element annotated : annotatedWith(name, round)) {
        if (!isMessage(annotated)) {
          found.add(onWhat(origins.of(annotated), name));
        }
      }
    }
    for (Element annotated : annotatedWith(RondoTypes.ROUTE_BY, round)) {
      if (!isMessage(annotated.getEnclosingElement())) {
        Origin origin = origins.of(annotated).annotation(RondoTypes.ROUTE_BY.simpleName());
        found.add(Diagnostic.of(Problem.ROUTE_BY_NO_MESSAGE, origin, origin.member()));
      }
    }
    return found;
  }

  private Iterable<? extends Element> annotatedWith(ClassName name, RoundEnvironment round) {
    TypeElement annotation = elements.getTypeElement(name.canonicalName());
    return annotation == null ? List.of() : round.getElementsAnnotatedWith(annotation);
  }

  private static boolean isMessage(Element method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && Annotations.has(method.getEnclosingElement(), RondoTypes.ACTOR_CONTRACT);
  }

  private static Diagnostic onWhat(Origin method, ClassName annotation) {
    Origin origin = method.annotation(annotation.simpleName());
    return annotation.equals(RondoTypes.ASK_TIMEOUT)
        ? Diagnostic.of(Problem.TIMEOUT_ON_WHAT, origin, origin.member())
        : Diagnostic.of(
            Problem.ANNOTATION_ON_WHAT, origin, origin.member(), annotation.simpleName());
  }

  private Diagnostic notSupportedYet(Element annotated, ClassName annotation) {
    return Diagnostic.of(
        Problem.ANNOTATION_NOT_SUPPORTED_YET,
        origins.of(annotated).annotation(annotation.simpleName()),
        "@" + annotation.simpleName());
  }
}

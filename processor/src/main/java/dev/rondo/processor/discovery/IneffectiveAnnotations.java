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
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Finds annotations that do nothing where they stand: none is ever ignored. */
public final class IneffectiveAnnotations {

  private final Origins origins;

  /** Gives diagnostics these origins. */
  public IneffectiveAnnotations(Origins origins) {
    this.origins = origins;
  }

  /** Refuses those of a round, in which these annotations are present. */
  public List<Diagnostic> in(RoundEnvironment round, Set<? extends TypeElement> annotations) {
    List<Diagnostic> found = new ArrayList<>();
    for (Element annotated : annotatedWith(RondoTypes.MAILBOX, round, annotations)) {
      if (!Annotations.has(annotated, RondoTypes.ACTOR_CONTRACT)) {
        Origin origin = origins.of(annotated).annotation(RondoTypes.MAILBOX.simpleName());
        found.add(Diagnostic.of(Problem.MAILBOX_ON_WHAT, origin, annotated.getSimpleName()));
      }
    }
    found.addAll(elsewhere(RondoTypes.COPIED, Problem.COPIED_ELSEWHERE, round, annotations));
    found.addAll(elsewhere(RondoTypes.MOVED, Problem.MOVED_ELSEWHERE, round, annotations));
    for (ClassName name : RondoTypes.MESSAGE_ANNOTATIONS) {
      for (Element annotated : annotatedWith(name, round, annotations)) {
        if (!isMessage(annotated)) {
          found.add(onWhat(origins.of(annotated), name));
        }
      }
    }
    for (Element annotated : annotatedWith(RondoTypes.ROUTE_BY, round, annotations)) {
      if (!isMessage(annotated.getEnclosingElement())) {
        Origin origin = origins.of(annotated).annotation(RondoTypes.ROUTE_BY.simpleName());
        found.add(Diagnostic.of(Problem.ROUTE_BY_NO_MESSAGE, origin, origin.member()));
      }
    }
    return found;
  }

  /** What is said about how something is sent, where nothing is sent. */
  private List<Diagnostic> elsewhere(
      ClassName name,
      Problem problem,
      RoundEnvironment round,
      Set<? extends TypeElement> annotations) {
    List<Diagnostic> found = new ArrayList<>();
    for (Element annotated : annotatedWith(name, round, annotations)) {
      boolean isParameter = annotated.getKind() == ElementKind.PARAMETER;
      Element method = isParameter ? annotated.getEnclosingElement() : annotated;
      Origin origin = origins.of(annotated);
      if (isOfComponent(annotated, method.getEnclosingElement())) {
        // javac gives it to constructor and accessor, and knows the place of the field only.
        String component = annotated.getSimpleName().toString();
        Origin field = origins.of(method.getEnclosingElement()).member(component);
        found.add(Diagnostic.of(problem, field, component, "a record component"));
      } else if (!isMessage(method)) {
        String what = isParameter ? "no parameter of a message" : "no message of a contract";
        String place = isParameter ? origin.part() : origin.member();
        found.add(Diagnostic.of(problem, origin, place, what));
      } else if (!isParameter && isTell(method)) {
        found.add(Diagnostic.of(problem, origin, origin.member(), "a tell, without a reply"));
      }
    }
    return found;
  }

  private static boolean isOfComponent(Element annotated, Element type) {
    return ElementFilter.recordComponentsIn(type.getEnclosedElements()).stream()
        .anyMatch(component -> component.getSimpleName().equals(annotated.getSimpleName()));
  }

  private static boolean isTell(Element method) {
    return ((ExecutableElement) method).getReturnType().getKind() == TypeKind.VOID;
  }

  /** Each look goes through all elements of the round, so it is taken only if there are any. */
  private static Set<? extends Element> annotatedWith(
      ClassName name, RoundEnvironment round, Set<? extends TypeElement> annotations) {
    return annotations.stream()
        .filter(present -> present.getQualifiedName().contentEquals(name.canonicalName()))
        .findFirst()
        .<Set<? extends Element>>map(round::getElementsAnnotatedWith)
        .orElse(Set.of());
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
}

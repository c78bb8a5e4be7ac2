package dev.rondo.processor.reading;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.palantir.javapoet.ClassName;
import dev.rondo.processor.model.RondoTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads one annotation of an element. A value that javac could not make sense of counts as absent.
 */
public final class Annotations {

  private Annotations() {}

  /** Whether an element has an annotation. */
  public static boolean has(Element element, ClassName annotation) {
    return find(element, annotation).isPresent();
  }

  /** The annotations of Rondo that an element has, with all their values, as text. */
  static Set<String> ofRondo(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> nameOf(mirror).startsWith(RondoTypes.ANNOTATIONS + "."))
        .map(Annotations::text)
        .collect(toCollection(TreeSet::new));
  }

  private static String text(AnnotationMirror mirror) {
    String values =
        mirror.getElementValues().entrySet().stream()
            .map(value -> value.getKey().getSimpleName() + " = " + value.getValue())
            .sorted()
            .collect(joining(", "));
    String name = nameOf(mirror).substring(RondoTypes.ANNOTATIONS.length() + 1);
    return "@" + name + (values.isEmpty() ? "" : "(" + values + ")");
  }

  private static String nameOf(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  static Optional<String> string(Element element, ClassName annotation, String member) {
    return value(element, annotation, member, String.class);
  }

  static Optional<Long> number(Element element, ClassName annotation, String member) {
    return value(element, annotation, member, Long.class);
  }

  /** The classes that a member lists. */
  static Stream<TypeMirror> classes(Element element, ClassName annotation, String member) {
    return value(element, annotation, member, List.class).stream()
        .flatMap(list -> ((List<?>) list).stream())
        .map(listed -> ((AnnotationValue) listed).getValue())
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast);
  }

  static <T> Optional<T> value(
      Element element, ClassName annotation, String member, Class<T> type) {
    return find(element, annotation)
        .flatMap(mirror -> member(mirror, member))
        .map(AnnotationValue::getValue)
        .filter(type::isInstance)
        .map(type::cast);
  }

  private static Optional<? extends AnnotationMirror> find(Element element, ClassName annotation) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> nameOf(mirror).equals(annotation.canonicalName()))
        .findFirst();
  }

  private static Optional<AnnotationValue> member(AnnotationMirror mirror, String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
        mirror.getElementValues().entrySet()) {
      if (member.getKey().getSimpleName().contentEquals(name)) {
        return Optional.of(member.getValue());
      }
    }
    return Optional.empty();
  }
}

package dev.rondo.processor.reading;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads one annotation of an element. A value that javac could not make sense of counts as absent.
 */
public final class Annotations {

  private Annotations() {}

  /** Whether an element has an annotation. */
  public static boolean has(Element element, ClassName annotation) {
    return find(element, annotation).isPresent();
  }

  static Optional<String> string(Element element, ClassName annotation, String member) {
    return value(element, annotation, member, String.class);
  }

  static Optional<Long> number(Element element, ClassName annotation, String member) {
    return value(element, annotation, member, Long.class);
  }

  /** Whether an array-valued member has elements. */
  static boolean lists(Element element, ClassName annotation, String member) {
    return value(element, annotation, member, List.class)
        .filter(list -> !list.isEmpty())
        .isPresent();
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
        .filter(
            mirror ->
                ((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(annotation.canonicalName()))
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

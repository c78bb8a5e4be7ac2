package dev.rondo.processor.reading;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * Tells which values in a place may be null: all, unless the place is {@code @NullMarked}.
 *
 * <p>Nullness annotations count by their simple names, whosever they are.
 */
final class Nullness {

  private static final String MARKED = "org.jspecify.annotations.NullMarked";
  private static final String UNMARKED = "org.jspecify.annotations.NullUnmarked";
  private static final String NULLABLE = "Nullable";
  private static final Set<String> ANNOTATIONS = Set.of(NULLABLE, "NonNull");

  private final boolean isMarked;

  Nullness(Element place) {
    this.isMarked = isMarked(place);
  }

  /** Whether a type is not null there unless it says so. */
  boolean isMarked() {
    return isMarked;
  }

  /** Whether an element stands in null-marked code: the nearest annotation around it counts. */
  static boolean isMarked(@Nullable Element place) {
    if (place == null) {
      return false;
    }
    for (AnnotationMirror annotation : place.getAnnotationMirrors()) {
      String name = annotation.getAnnotationType().toString();
      if (name.equals(MARKED) || name.equals(UNMARKED)) {
        return name.equals(MARKED);
      }
    }
    return isMarked(place.getEnclosingElement());
  }

  /** Whether a type in this place includes null. */
  boolean allowsNull(TypeMirror type) {
    return !isMarked
        || type.getAnnotationMirrors().stream().anyMatch(Nullness::isNullable)
        || (type instanceof TypeVariable variable && allowsNull(variable.getUpperBound()));
  }

  /** Whether a parameter in this place, which may have an annotation of its own, includes null. */
  boolean allowsNull(VariableElement parameter) {
    return allowsNull(parameter.asType())
        || ofDeclaration(parameter).stream().anyMatch(Nullness::isNullable);
  }

  /** The nullness annotations of a type, at its topmost level. */
  static List<? extends AnnotationMirror> ofType(TypeMirror type) {
    return type.getAnnotationMirrors().stream().filter(Nullness::isKnown).toList();
  }

  /** The nullness annotations of a parameter that are none of its type. */
  static List<? extends AnnotationMirror> ofDeclaration(VariableElement parameter) {
    return parameter.getAnnotationMirrors().stream()
        .filter(Nullness::isKnown)
        .filter(annotation -> !belongsToType(annotation))
        .toList();
  }

  private static boolean belongsToType(AnnotationMirror annotation) {
    Target target = typeOf(annotation).getAnnotation(Target.class);
    return target != null && List.of(target.value()).contains(ElementType.TYPE_USE);
  }

  private static boolean isNullable(AnnotationMirror annotation) {
    return typeOf(annotation).getSimpleName().contentEquals(NULLABLE);
  }

  private static boolean isKnown(AnnotationMirror annotation) {
    return ANNOTATIONS.contains(typeOf(annotation).getSimpleName().toString());
  }

  private static TypeElement typeOf(AnnotationMirror annotation) {
    return (TypeElement) annotation.getAnnotationType().asElement();
  }
}

package dev.rondo.processor.reading;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.Collection;
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
 * Tells which values in a place may be null: unless the place is {@code @NullMarked}, all of which
 * nothing is said.
 *
 * <p>Nullness annotations count by their simple names, whosever they are.
 */
final class Nullness {

  private static final String MARKED = "org.jspecify.annotations.NullMarked";
  private static final String UNMARKED = "org.jspecify.annotations.NullUnmarked";
  private static final Set<String> NULLABLE = Set.of("Nullable");

  /** The second is what Kotlin's kapt writes. */
  private static final Set<String> NON_NULL = Set.of("NonNull", "NotNull");

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
    return isNullable(type) || !(isMarked || isAny(NON_NULL, type.getAnnotationMirrors()));
  }

  /** Whether a parameter in this place, which may have an annotation of its own, includes null. */
  boolean allowsNull(VariableElement parameter) {
    List<? extends AnnotationMirror> own = ofDeclaration(parameter);
    return own.isEmpty() ? allowsNull(parameter.asType()) : isAny(NULLABLE, own);
  }

  /** Whether a type says that it includes null. */
  static boolean isNullable(TypeMirror type) {
    return isAny(NULLABLE, type.getAnnotationMirrors())
        || (type instanceof TypeVariable variable
            && !isAny(NON_NULL, type.getAnnotationMirrors())
            && isNullable(variable.getUpperBound()));
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

  private static boolean isKnown(AnnotationMirror annotation) {
    return isAny(NULLABLE, List.of(annotation)) || isAny(NON_NULL, List.of(annotation));
  }

  private static boolean isAny(
      Set<String> names, Collection<? extends AnnotationMirror> annotations) {
    return annotations.stream()
        .anyMatch(annotation -> names.contains(typeOf(annotation).getSimpleName().toString()));
  }

  private static TypeElement typeOf(AnnotationMirror annotation) {
    return (TypeElement) annotation.getAnnotationType().asElement();
  }
}

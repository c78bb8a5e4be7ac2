package dev.rondo.processor.reading;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Tells which values in a place may be null: all, unless the place is {@code @NullMarked}. */
final class Nullness {

  private final boolean isMarked;

  Nullness(Element place) {
    this.isMarked = isMarked(place);
  }

  /** Whether a type is not null there unless it says so. */
  boolean isMarked() {
    return isMarked;
  }

  boolean allowsNull(TypeMirror type) {
    return !isMarked || type.getAnnotationMirrors().stream().anyMatch(Nullness::isNullable);
  }

  private static boolean isMarked(@Nullable Element place) {
    if (place == null) {
      return false;
    }
    for (AnnotationMirror annotation : place.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals("org.jspecify.annotations.NullMarked")) {
        return true;
      }
      if (type.getQualifiedName().contentEquals("org.jspecify.annotations.NullUnmarked")) {
        return false;
      }
    }
    return isMarked(place.getEnclosingElement());
  }

  private static boolean isNullable(AnnotationMirror annotation) {
    return annotation.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable");
  }
}

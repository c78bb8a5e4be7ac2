package dev.rondo.processor.reading;

import dev.rondo.processor.model.Signature.Deprecation;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads of what javac will warn whoever mentions it. */
final class Deprecations {

  private Deprecations() {}

  static Deprecation of(Element element) {
    Deprecated annotation = element.getAnnotation(Deprecated.class);
    if (annotation == null) {
      return Deprecation.NONE;
    }
    return annotation.forRemoval() ? Deprecation.FOR_REMOVAL : Deprecation.DEPRECATED;
  }

  /** The warnings that the spelling of these types causes. */
  static Set<Deprecation> in(Stream<TypeMirror> types) {
    return types
        .flatMap(TypeParts::of)
        .filter(DeclaredType.class::isInstance)
        .flatMap(type -> named(((DeclaredType) type).asElement()))
        .map(Deprecations::of)
        .filter(deprecation -> deprecation != Deprecation.NONE)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The strongest warning that naming a type causes. */
  static Deprecation ofNamed(TypeElement type) {
    return named(type)
        .map(Deprecations::of)
        .max(Comparator.naturalOrder())
        .orElse(Deprecation.NONE);
  }

  /** The elements by which a nested type is called: itself and those around it. */
  private static Stream<Element> named(Element type) {
    return Stream.iterate(type, element -> element != null, Element::getEnclosingElement);
  }
}

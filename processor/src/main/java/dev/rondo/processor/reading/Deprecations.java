package dev.rondo.processor.reading;

import com.palantir.javapoet.ClassName;
import dev.rondo.processor.model.DeprecatedTypes;
import dev.rondo.processor.model.Signature.Deprecation;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** The warnings that use of members of these names causes, whichever of a name is used. */
  static Set<Deprecation> ofMembers(List<? extends Element> members, Set<String> used) {
    return members.stream()
        .filter(member -> used.contains(member.getSimpleName().toString()))
        .map(Deprecations::of)
        .filter(deprecation -> deprecation != Deprecation.NONE)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The warnings that the spelling of these types causes. */
  static Set<Deprecation> in(Stream<? extends TypeMirror> types) {
    return types
        .flatMap(TypeParts::of)
        .filter(DeclaredType.class::isInstance)
        .flatMap(type -> named(((DeclaredType) type).asElement()))
        .map(Deprecations::of)
        .filter(deprecation -> deprecation != Deprecation.NONE)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The deprecated types in the spelling of types, and what naming them causes. */
  static DeprecatedTypes named(Stream<? extends TypeMirror> types) {
    Map<ClassName, Deprecation> found = new LinkedHashMap<>();
    types
        .flatMap(TypeParts::of)
        .filter(DeclaredType.class::isInstance)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
        .filter(type -> ofNamed(type) != Deprecation.NONE)
        .forEach(type -> found.put(ClassName.get(type), ofNamed(type)));
    return new DeprecatedTypes(Collections.unmodifiableMap(found));
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

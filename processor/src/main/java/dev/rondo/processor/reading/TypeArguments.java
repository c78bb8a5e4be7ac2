package dev.rondo.processor.reading;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Finds the type arguments that a type has where it is used, or that its supertypes have. */
final class TypeArguments {

  private final Types types;

  TypeArguments(Types types) {
    this.types = types;
  }

  /** Whether a generic type is used without its arguments. */
  static boolean areMissing(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    return !element.getTypeParameters().isEmpty() && type.getTypeArguments().isEmpty();
  }

  /** The type with each wildcard replaced by its upper bound, by which it is judged. */
  DeclaredType withoutWildcards(DeclaredType type) {
    if (type.getTypeArguments().stream().noneMatch(WildcardType.class::isInstance)) {
      return type;
    }
    TypeElement element = (TypeElement) type.asElement();
    Projection projection = new Projection(types, type);
    TypeMirror[] replaced =
        element.getTypeParameters().stream()
            .map(parameter -> projection.of(parameter.asType()))
            .toArray(TypeMirror[]::new);
    return type.getEnclosingType() instanceof DeclaredType outer
            && !outer.getTypeArguments().isEmpty()
        ? types.getDeclaredType(outer, element, replaced)
        : types.getDeclaredType(element, replaced);
  }

  /**
   * A method as a type has it, which may inherit it. Eclipse's compiler, when asked for that of a
   * type that overrides the method, answers with the overriding one.
   */
  ExecutableType seenFrom(DeclaredType type, ExecutableElement method) {
    TypeElement declaring = (TypeElement) method.getEnclosingElement();
    return (ExecutableType) types.asMemberOf(asSuper(type, declaring).orElse(type), method);
  }

  /** Whether a wildcard lets an argument be anything. */
  static boolean haveOpenWildcard(DeclaredType type) {
    return type.getTypeArguments().stream()
        .anyMatch(
            argument ->
                argument instanceof WildcardType wildcard && wildcard.getExtendsBound() == null);
  }

  /** The form in which a type has this supertype: {@code Iterable<String>} for a string list. */
  Optional<DeclaredType> asSuper(TypeMirror type, TypeElement superElement) {
    if (type instanceof DeclaredType declared && declared.asElement().equals(superElement)) {
      return Optional.of(declared);
    }
    return types.directSupertypes(type).stream()
        .map(parent -> asSuper(parent, superElement))
        .flatMap(Optional::stream)
        .findFirst();
  }
}

package dev.rondo.processor.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Finds the type arguments that a type has where it is used, or that its super- or subtypes have.
 */
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
    if (type.getTypeArguments().isEmpty()) {
      return type;
    }
    TypeElement element = (TypeElement) type.asElement();
    List<TypeMirror> arguments = new ArrayList<>();
    for (int i = 0; i < type.getTypeArguments().size(); i++) {
      arguments.add(upperBound(type.getTypeArguments().get(i), element.getTypeParameters().get(i)));
    }
    return types.getDeclaredType(element, arguments.toArray(TypeMirror[]::new));
  }

  private TypeMirror upperBound(TypeMirror argument, TypeParameterElement parameter) {
    if (argument instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() == null
          ? types.erasure(parameter.asType())
          : wildcard.getExtendsBound();
    }
    return argument;
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

  /**
   * The form that a permitted subtype has in a sealed type: for {@code Result<String>} and {@code
   * record Ok<T>(T value) implements Result<T>} it is {@code Ok<String>}. A type parameter that the
   * sealed type does not fix counts as its bound.
   */
  DeclaredType asPermitted(TypeElement subtype, DeclaredType sealed) {
    DeclaredType general = (DeclaredType) subtype.asType();
    List<? extends TypeMirror> given =
        asSuper(general, (TypeElement) sealed.asElement())
            .map(DeclaredType::getTypeArguments)
            .orElse(List.of());
    List<TypeMirror> arguments = new ArrayList<>();
    for (TypeParameterElement parameter : subtype.getTypeParameters()) {
      arguments.add(fixedBy(given, sealed.getTypeArguments(), parameter));
    }
    return types.getDeclaredType(subtype, arguments.toArray(TypeMirror[]::new));
  }

  private TypeMirror fixedBy(
      List<? extends TypeMirror> given,
      List<? extends TypeMirror> actual,
      TypeParameterElement parameter) {
    for (int i = 0; i < given.size() && i < actual.size(); i++) {
      if (given.get(i).getKind() == TypeKind.TYPEVAR
          && types.isSameType(given.get(i), parameter.asType())) {
        return actual.get(i);
      }
    }
    return types.erasure(parameter.asType());
  }
}

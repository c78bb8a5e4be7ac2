package dev.rondo.processor.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
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
    TypeMirror[] replaced = arguments.toArray(TypeMirror[]::new);
    return type.getEnclosingType() instanceof DeclaredType outer
            && !outer.getTypeArguments().isEmpty()
        ? types.getDeclaredType(outer, element, replaced)
        : types.getDeclaredType(element, replaced);
  }

  private TypeMirror upperBound(TypeMirror argument, TypeParameterElement parameter) {
    if (argument instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() == null ? boundOf(parameter) : wildcard.getExtendsBound();
    }
    return argument;
  }

  /**
   * A method as a type has it, which may inherit it. Eclipse's compiler, when asked for that of a
   * type that overrides the method, answers with the overriding one.
   */
  ExecutableType seenFrom(DeclaredType type, ExecutableElement method) {
    TypeElement declaring = (TypeElement) method.getEnclosingElement();
    return (ExecutableType) types.asMemberOf(asSuper(type, declaring).orElse(type), method);
  }

  /** The first bound, its own type arguments left out if they are variables. */
  private TypeMirror boundOf(TypeParameterElement parameter) {
    TypeMirror bound = parameter.getBounds().get(0);
    return TypeParts.mentionsVariable(bound) ? types.erasure(bound) : bound;
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

  /**
   * The form that a permitted subtype has in a sealed type: for {@code Result<String>} and {@code
   * record Ok<T>(T value) implements Result<T>} it is {@code Ok<String>}. A type parameter that the
   * sealed type does not fix is a wildcard. Empty if no value of the sealed type can be one of this
   * subtype, as with {@code record Count() implements Result<Long>}.
   */
  Optional<DeclaredType> asPermitted(TypeElement subtype, DeclaredType sealed) {
    DeclaredType general = (DeclaredType) subtype.asType();
    List<? extends TypeMirror> given =
        asSuper(general, (TypeElement) sealed.asElement())
            .map(DeclaredType::getTypeArguments)
            .orElse(List.of());
    List<? extends TypeMirror> actual = sealed.getTypeArguments();
    for (int i = 0; i < given.size() && i < actual.size(); i++) {
      if (areDistinct(given.get(i), actual.get(i))) {
        return Optional.empty();
      }
    }
    List<TypeMirror> arguments = new ArrayList<>();
    for (TypeParameterElement parameter : subtype.getTypeParameters()) {
      arguments.add(fixedBy(given, actual, parameter));
    }
    return Optional.of(types.getDeclaredType(subtype, arguments.toArray(TypeMirror[]::new)));
  }

  private boolean areDistinct(TypeMirror given, TypeMirror actual) {
    return !TypeParts.mentionsVariable(given)
        && !TypeParts.mentionsVariable(actual)
        && !TypeParts.areMissing(given)
        && !contains(actual, given);
  }

  /** What {@code Types.contains} says, which Eclipse's compiler does not have. */
  private boolean contains(TypeMirror argument, TypeMirror type) {
    if (!(argument instanceof WildcardType wildcard)) {
      return types.isSameType(argument, type);
    }
    TypeMirror upper = wildcard.getExtendsBound();
    TypeMirror lower = wildcard.getSuperBound();
    return (upper == null || types.isSubtype(type, upper))
        && (lower == null || types.isSubtype(lower, type));
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
    return types.getWildcardType(null, null);
  }
}

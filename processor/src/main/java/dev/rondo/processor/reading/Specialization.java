package dev.rondo.processor.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Finds the form that a permitted subtype has in a sealed type: for {@code Result<String>} and
 * {@code record Ok<T>(T value) implements Result<T>} it is {@code Ok<String>}.
 */
final class Specialization {

  private final Types types;
  private final TypeArguments arguments;
  private final Bounds bounds;

  Specialization(Types types) {
    this.types = types;
    this.arguments = new TypeArguments(types);
    this.bounds = new Bounds(types);
  }

  /**
   * The form of all values of the sealed type that are of this subtype. A type parameter that the
   * sealed type does not fix is a wildcard. Empty if there are no such values, as with {@code
   * record Count() implements Result<Long>}.
   */
  Optional<DeclaredType> of(TypeElement subtype, DeclaredType sealed) {
    List<? extends TypeMirror> given = given(subtype, sealed);
    List<? extends TypeMirror> actual = sealed.getTypeArguments();
    for (int i = 0; i < given.size() && i < actual.size(); i++) {
      if (areDistinct(given.get(i), actual.get(i))) {
        return Optional.empty();
      }
    }
    List<TypeMirror> fixed = new ArrayList<>();
    for (TypeParameterElement parameter : subtype.getTypeParameters()) {
      fixed.add(fixedBy(given, actual, parameter));
    }
    DeclaredType form = types.getDeclaredType(subtype, fixed.toArray(TypeMirror[]::new));
    if (isImpossible(form)) {
      return Optional.empty();
    }
    return Optional.of(bounds.allow(form) ? form : general(subtype));
  }

  /**
   * Whether javac, too, knows that each value of the sealed type which is of the subtype has this
   * form: it looks neither into type variables of the contract nor at what is fixed twice.
   */
  boolean isKnown(DeclaredType form, DeclaredType sealed) {
    List<TypeMirror> variables =
        given((TypeElement) form.asElement(), sealed).stream()
            .filter(TypeParts::mentionsVariable)
            .<TypeMirror>map(given -> given)
            .toList();
    return types.isSubtype(form, sealed)
        && (areDifferentVariables(variables)
            || form.getTypeArguments().stream().allMatch(Specialization::isAnything));
  }

  /** The arguments with which a subtype declares that it is one. */
  private List<? extends TypeMirror> given(TypeElement subtype, DeclaredType sealed) {
    return arguments
        .asSuper(subtype.asType(), (TypeElement) sealed.asElement())
        .map(DeclaredType::getTypeArguments)
        .orElse(List.of());
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
      if (types.isSameType(given.get(i), parameter.asType())) {
        return actual.get(i);
      }
    }
    return types.getWildcardType(null, null);
  }

  private boolean areDifferentVariables(List<TypeMirror> given) {
    Set<Element> variables = new HashSet<>();
    return given.stream()
        .allMatch(
            each -> each.getKind() == TypeKind.TYPEVAR && variables.add(types.asElement(each)));
  }

  private static boolean isAnything(TypeMirror argument) {
    return argument instanceof WildcardType wildcard
        && wildcard.getExtendsBound() == null
        && wildcard.getSuperBound() == null;
  }

  /** Whether a type parameter is narrower than a type that the sealed type fixes it to. */
  private boolean isImpossible(DeclaredType form) {
    return form.getTypeArguments().stream().noneMatch(TypeParts::mentionsVariable)
        && form.getTypeArguments().stream().noneMatch(TypeParts::areMissing)
        && IntStream.range(0, form.getTypeArguments().size())
            .filter(i -> !(form.getTypeArguments().get(i) instanceof WildcardType))
            .anyMatch(i -> !bounds.allow(form, i));
  }

  private DeclaredType general(TypeElement subtype) {
    return types.getDeclaredType(
        subtype,
        subtype.getTypeParameters().stream()
            .map(parameter -> types.getWildcardType(null, null))
            .toArray(TypeMirror[]::new));
  }
}

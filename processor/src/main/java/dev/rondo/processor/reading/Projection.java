package dev.rondo.processor.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Tells what types that mention a generic type's parameters are where that type is used, perhaps
 * with wildcards: for {@code Page<? extends Shape>} a component {@code T} is a {@code Shape}, and
 * one of type {@code Map<Long, List<T>>} a {@code Map<Long, ? extends List<? extends Shape>>}.
 *
 * <p>That is the upward projection of the Java language (JLS 4.10.5), which has types that can be
 * named and that keep within the bounds of the types they are arguments of.
 */
final class Projection {

  private final Types types;
  private final List<? extends TypeParameterElement> parameters;
  private final List<? extends TypeMirror> arguments;

  /** Parameters whose bounds are being projected: they may be in their own bounds. */
  private final Set<TypeParameterElement> entered = new HashSet<>();

  Projection(Types types, DeclaredType use) {
    this.types = types;
    this.parameters = ((TypeElement) use.asElement()).getTypeParameters();
    this.arguments = use.getTypeArguments();
  }

  /** The most special type that can be named of all values of a type. */
  TypeMirror of(TypeMirror type) {
    if (type.getKind() == TypeKind.TYPEVAR) {
      int index = indexOf(type);
      return index < 0 ? type : ofParameter(index);
    }
    if (type instanceof ArrayType array) {
      return types.getArrayType(of(array.getComponentType()));
    }
    // What mentions no parameter need not be made anew, which is more than saving work: Eclipse's
    // compiler cannot make types of refs that were generated in this round.
    if (!(type instanceof DeclaredType declared) || mentions(type).isEmpty()) {
      return type;
    }
    TypeMirror[] projected =
        declared.getTypeArguments().stream().map(this::ofArgument).toArray(TypeMirror[]::new);
    TypeElement element = (TypeElement) declared.asElement();
    return declared.getEnclosingType() instanceof DeclaredType outer
            && !outer.getTypeArguments().isEmpty()
        ? types.getDeclaredType(outer, element, projected)
        : types.getDeclaredType(element, projected);
  }

  private TypeMirror ofParameter(int index) {
    TypeParameterElement parameter = parameters.get(index);
    if (!(arguments.get(index) instanceof WildcardType wildcard)) {
      return arguments.get(index);
    }
    TypeMirror declared = parameter.getBounds().get(0);
    if (!entered.add(parameter)) {
      return types.erasure(declared);
    }
    TypeMirror bound = of(declared);
    entered.remove(parameter);
    TypeMirror given = wildcard.getExtendsBound();
    return given == null || isNarrower(bound, given) ? bound : given;
  }

  /** Both hold of the values; where neither is the narrower one, what the user wrote counts. */
  private boolean isNarrower(TypeMirror bound, TypeMirror given) {
    TypeMirror erasedBound = types.erasure(bound);
    TypeMirror erasedGiven = types.erasure(given);
    return types.isSubtype(erasedBound, erasedGiven) && !types.isSubtype(erasedGiven, erasedBound);
  }

  private TypeMirror ofArgument(TypeMirror argument) {
    if (argument instanceof WildcardType wildcard) {
      return ofWildcard(wildcard);
    }
    if (isExact(argument)) {
      return of(argument);
    }
    int index = indexOf(argument);
    return index >= 0 && entered.contains(parameters.get(index))
        ? types.getWildcardType(null, null)
        : subtypesOf(of(argument));
  }

  private TypeMirror ofWildcard(WildcardType wildcard) {
    if (wildcard.getExtendsBound() != null) {
      return subtypesOf(of(wildcard.getExtendsBound()));
    }
    TypeMirror lower = wildcard.getSuperBound();
    return lower != null && isExact(lower)
        ? types.getWildcardType(null, of(lower))
        : types.getWildcardType(null, null);
  }

  private TypeMirror subtypesOf(TypeMirror type) {
    boolean isObject = types.directSupertypes(type).isEmpty();
    return types.getWildcardType(isObject ? null : type, null);
  }

  /** Whether a type mentions no parameter that a wildcard stands for. */
  private boolean isExact(TypeMirror type) {
    return mentions(type).stream().noneMatch(i -> arguments.get(i) instanceof WildcardType);
  }

  /** Which parameters a type mentions. */
  private List<Integer> mentions(TypeMirror type) {
    return TypeParts.of(type)
        .filter(part -> part.getKind() == TypeKind.TYPEVAR)
        .map(this::indexOf)
        .filter(index -> index >= 0)
        .toList();
  }

  /** Which parameter a type is; negative if it is none. */
  private int indexOf(TypeMirror type) {
    for (int i = 0; i < parameters.size(); i++) {
      if (types.isSameType(parameters.get(i).asType(), type)) {
        return i;
      }
    }
    return -1;
  }
}

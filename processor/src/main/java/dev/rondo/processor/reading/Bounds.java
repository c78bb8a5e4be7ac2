package dev.rondo.processor.reading;

import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Compares the type arguments of a type with the bounds of its type parameters. */
final class Bounds {

  private final Types types;

  Bounds(Types types) {
    this.types = types;
  }

  /** Whether a type may have all the arguments that it has. */
  boolean allow(DeclaredType type) {
    return IntStream.range(0, type.getTypeArguments().size()).allMatch(i -> allow(type, i));
  }

  /** Whether a type may have one of the arguments that it has. */
  boolean allow(DeclaredType type, int index) {
    Projection projection = new Projection(types, type);
    TypeMirror argument = type.getTypeArguments().get(index);
    return ((TypeElement) type.asElement())
        .getTypeParameters().get(index).getBounds().stream()
            .map(projection::of)
            .allMatch(bound -> isWithin(argument, bound));
  }

  private boolean isWithin(TypeMirror argument, TypeMirror bound) {
    if (!(argument instanceof WildcardType wildcard)) {
      return types.isSubtype(argument, bound);
    }
    TypeMirror upper = wildcard.getExtendsBound();
    TypeMirror lower = wildcard.getSuperBound();
    return (upper == null || isErasedSubtype(upper, bound) || isErasedSubtype(bound, upper))
        && (lower == null || isErasedSubtype(lower, bound));
  }

  private boolean isErasedSubtype(TypeMirror type, TypeMirror supertype) {
    return types.isSubtype(types.erasure(type), types.erasure(supertype));
  }
}

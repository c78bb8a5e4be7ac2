package dev.rondo.processor.generation;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rondo.processor.model.Words;
import java.util.stream.Collectors;

/** Says types in words that can be part of a name. */
final class SpokenNames {

  private SpokenNames() {}

  /** {@code ListOfOrder} for a {@code List<Order>}; just {@code List} where that is too long. */
  static String of(TypeName type, int longest) {
    String whole = spoken(type);
    return whole.length() > longest && type instanceof ParameterizedTypeName generic
        ? generic.rawType().simpleName()
        : whole;
  }

  private static String spoken(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      return generic.typeArguments().stream()
          .map(SpokenNames::spoken)
          .collect(Collectors.joining("And", generic.rawType().simpleName() + "Of", ""));
    }
    if (type instanceof WildcardTypeName wildcard) {
      String bound = spoken(wildcard.upperBounds().get(0));
      return bound.equals("Object") ? "Any" : "Any" + bound;
    }
    if (type instanceof ArrayTypeName array) {
      return spoken(array.componentType()) + "Array";
    }
    return type instanceof ClassName named
        ? named.simpleName()
        : Words.capitalized(type.toString());
  }
}

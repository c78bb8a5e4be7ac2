package dev.rondo.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rondo.processor.model.Signature.Deprecation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The deprecated types that generated code has to name.
 *
 * @param deprecations how whoever names them is warned
 */
public record DeprecatedTypes(Map<ClassName, Deprecation> deprecations) {

  /** No types. */
  public static final DeprecatedTypes NONE = new DeprecatedTypes(Map.of());

  /** These and others. */
  public DeprecatedTypes and(DeprecatedTypes others) {
    Map<ClassName, Deprecation> all = new LinkedHashMap<>(deprecations);
    all.putAll(others.deprecations);
    return new DeprecatedTypes(all);
  }

  /** The warnings that these types cause where one is spelled. */
  public Set<Deprecation> in(TypeName type) {
    return classes(type)
        .filter(deprecations::containsKey)
        .map(deprecations::get)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<ClassName> classes(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return classes(array.componentType());
    }
    if (type instanceof WildcardTypeName wildcard) {
      return Stream.concat(wildcard.upperBounds().stream(), wildcard.lowerBounds().stream())
          .flatMap(DeprecatedTypes::classes);
    }
    if (type instanceof ParameterizedTypeName generic) {
      return Stream.concat(
          Stream.of(generic.rawType()),
          generic.typeArguments().stream().flatMap(DeprecatedTypes::classes));
    }
    return type instanceof ClassName name ? Stream.of(name) : Stream.empty();
  }
}

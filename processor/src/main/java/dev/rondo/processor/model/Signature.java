package dev.rondo.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What tells and asks have in common: a method without its return type.
 *
 * @param origin the method's address
 * @param declaredBy the contract that declares it
 * @param erasure its name and parameters as the contract that has the message sees them
 * @param linkedErasure its name and parameters as the interface that has the method declares them
 * @param arbiter the interface that calls name, where several declare the method in a way that
 *     javac cannot tell apart: one as it is, another with a type parameter for what it takes
 * @param typeParameters the names of its own type parameters
 * @param parameters its parameters
 * @param thrown what it declares to throw
 * @param hiddenTypes the types in it or its return type that generated code cannot name
 * @param isVarargs whether the last parameter takes any number of arguments
 * @param isNullMarked whether what may be null in it is marked so
 * @param marks what its annotations say
 * @param timeoutMillis the value of its {@code @AskTimeout}
 * @param deprecations how callers of its declarations are warned
 * @param deprecatedTypes the warnings that the types in it and its return type cause
 */
public record Signature(
    Origin origin,
    DeclaringContract declaredBy,
    Erasure erasure,
    Erasure linkedErasure,
    Optional<TypeName> arbiter,
    List<String> typeParameters,
    List<Parameter> parameters,
    List<ThrownType> thrown,
    List<HiddenType> hiddenTypes,
    boolean isVarargs,
    boolean isNullMarked,
    Marks marks,
    OptionalLong timeoutMillis,
    Set<Deprecation> deprecations,
    Set<Deprecation> deprecatedTypes) {

  /** Whether callers of a method are warned. */
  public enum Deprecation {
    NONE,
    DEPRECATED,
    FOR_REMOVAL
  }

  /** How its callers are warned; where declarations differ, the strongest. */
  public Deprecation deprecation() {
    return deprecations.stream().max(Comparator.naturalOrder()).orElse(Deprecation.NONE);
  }

  boolean isResolved() {
    return parameters.stream().allMatch(parameter -> parameter.type().isResolved())
        && thrown.stream().allMatch(ThrownType::isResolved);
  }
}

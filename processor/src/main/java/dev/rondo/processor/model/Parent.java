package dev.rondo.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Signature.Deprecation;
import java.util.List;
import java.util.Set;

/**
 * A contract that another one extends.
 *
 * @param type its name
 * @param rawRef the name of its ref
 * @param arguments what its type parameters stand for; empty if it has none
 * @param contracts all contracts that it consists of, itself among them
 * @param availability whether the ref can be extended
 * @param isWithinBounds whether javac lets it have its type arguments
 * @param deprecations the warnings that mentioning the ref causes
 */
public record Parent(
    ClassName type,
    ClassName rawRef,
    List<Argument> arguments,
    List<ClassName> contracts,
    Availability availability,
    boolean isWithinBounds,
    Set<Deprecation> deprecations) {

  /** Whether the ref of a parent can be extended. */
  public enum Availability {
    /** It is there, or will be. */
    AVAILABLE,
    /** The parent was compiled without the processor. */
    MISSING,
    /** It is package-private, in another package. */
    HIDDEN,
    /** The parent is generic and extended without its type arguments. */
    RAW
  }

  /**
   * A type argument of a parent.
   *
   * @param parameter the name of the type parameter
   * @param type what it stands for
   * @param isSent whether the parameter is marked {@code @Sendable}
   */
  public record Argument(String parameter, SentType type, boolean isSent) {}

  /** Whether javac knows its type arguments. */
  public boolean isResolved() {
    return arguments.stream().allMatch(argument -> argument.type().isResolved());
  }

  /** Its ref, {@code CacheRef<String, Long>} for one. */
  public TypeName ref() {
    return DeclaringContract.parameterized(
        rawRef, arguments.stream().map(argument -> argument.type().spelled()).toList());
  }
}

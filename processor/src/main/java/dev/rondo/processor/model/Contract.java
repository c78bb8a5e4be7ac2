package dev.rondo.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.function.Predicate;

/**
 * A type annotated with {@code @ActorContract}, as its author declared it.
 *
 * @param origin its address
 * @param type its name
 * @param kind what it is declared as
 * @param visibility who can name it
 * @param typeParameters the names of its type parameters
 * @param parents the interfaces that it extends
 * @param names the types that are generated from it
 * @param takenNames those of them that another type has already
 * @param unusableName the name given in the annotation if it is no identifier; else empty
 * @param askTimeoutMillis deadline of its asks; 0 where the actor system's holds
 * @param vouchesForTypes whether the annotation lists types under {@code sendable}
 * @param environment what generated code finds where the contract is compiled
 * @param headed whether the header of its ref was written in an earlier round
 * @param operations its messages, in the order of the source
 */
public record Contract(
    Origin origin,
    ClassName type,
    Kind kind,
    Visibility visibility,
    List<String> typeParameters,
    List<String> parents,
    GeneratedNames names,
    List<ClassName> takenNames,
    String unusableName,
    long askTimeoutMillis,
    boolean vouchesForTypes,
    Environment environment,
    boolean headed,
    List<Operation> operations) {

  /** What a type is declared as. */
  public enum Kind {
    INTERFACE("an interface"),
    CLASS("a class"),
    RECORD("a record"),
    ENUM("an enum"),
    ANNOTATION("an annotation");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Who can name a type: the least visible of it and the types around it counts. */
  public enum Visibility {
    PUBLIC,
    PACKAGE,
    PRIVATE
  }

  /** Deadline of one of the asks, in milliseconds; 0 where the actor system's holds. */
  public long timeoutMillis(Ask ask) {
    return ask.signature().timeoutMillis().orElse(askTimeoutMillis);
  }

  /** Whether javac knows every type that the contract mentions. */
  public boolean isResolved() {
    return operations.stream().allMatch(Operation::isResolved);
  }

  /** This contract with only those of its operations that the condition holds for. */
  public Contract retaining(Predicate<Operation> condition) {
    return new Contract(
        origin,
        type,
        kind,
        visibility,
        typeParameters,
        parents,
        names,
        takenNames,
        unusableName,
        askTimeoutMillis,
        vouchesForTypes,
        environment,
        headed,
        operations.stream().filter(condition).toList());
  }
}

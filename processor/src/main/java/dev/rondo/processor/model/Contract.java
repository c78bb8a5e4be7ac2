package dev.rondo.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.function.Predicate;

/**
 * A type annotated with {@code @ActorContract}, as its author declared it.
 *
 * @param origin its address
 * @param type its name
 * @param declaration how it is declared
 * @param settings what the annotation says
 * @param names the types that are generated from it
 * @param takenNames those of them that another type has already
 * @param headed whether the header of its ref was written in an earlier round
 * @param environment what generated code finds where the contract is compiled
 * @param operations its messages, in the order of the source
 */
public record Contract(
    Origin origin,
    ClassName type,
    Declaration declaration,
    Settings settings,
    GeneratedNames names,
    List<ClassName> takenNames,
    boolean headed,
    Environment environment,
    List<Operation> operations) {

  /** Deadline of one of the asks, in milliseconds; 0 where the actor system's holds. */
  public long timeoutMillis(Ask ask) {
    return ask.signature().timeoutMillis().orElse(settings.askTimeoutMillis());
  }

  /** Whether javac knows every type that the contract mentions. */
  public boolean isResolved() {
    return operations.stream().allMatch(Operation::isResolved);
  }

  /** This contract with only those of its operations that the condition holds for. */
  public Contract retaining(Predicate<Operation> condition) {
    List<Operation> retained = operations.stream().filter(condition).toList();
    return new Contract(
        origin, type, declaration, settings, names, takenNames, headed, environment, retained);
  }
}

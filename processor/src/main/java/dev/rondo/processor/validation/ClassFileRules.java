package dev.rondo.processor.validation;

import com.palantir.javapoet.TypeName;
import dev.rondo.processor.diagnostics.Diagnostic;
import dev.rondo.processor.diagnostics.Problem;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Java's class files have no room for, said of the contract instead of what is generated. */
final class ClassFileRules {

  /** A method has 255 words of parameters, of which the object that it is called on takes one. */
  private static final int MOST_WORDS = 254;

  /** A class has 65,535 constants; the rest is for what does not depend on the messages. */
  private static final int MOST_CONSTANTS = 65_000;

  /** Number, names and types of a message and of its record, in the dispatch class. */
  private static final int CONSTANTS_OF_MESSAGE = 20;

  /** What parameters of the same name and type share. */
  private static final int CONSTANTS_OF_KIND_OF_PARAMETER = 10;

  /** The call of a component's accessor, where the message is too wide for a slot. */
  private static final int CONSTANTS_OF_PARAMETER = 1;

  private ClassFileRules() {}

  static List<Diagnostic> check(Contract contract) {
    if (constants(contract.operations()) <= MOST_CONSTANTS) {
      return List.of();
    }
    return List.of(
        Diagnostic.of(
            Problem.TOO_MANY_MESSAGES,
            contract.origin(),
            contract.type(),
            contract.operations().size()));
  }

  static List<Diagnostic> check(Operation operation) {
    int words =
        operation.parameters().stream().mapToInt(parameter -> words(parameter.type().name())).sum();
    if (words <= MOST_WORDS) {
      return List.of();
    }
    return List.of(
        Diagnostic.of(
            Problem.TOO_MANY_PARAMETERS, operation.origin(), operation.name(), words, MOST_WORDS));
  }

  private static int words(TypeName type) {
    return type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
  }

  private static int constants(List<Operation> operations) {
    int constants = 0;
    Set<String> kinds = new HashSet<>();
    for (Operation operation : operations) {
      constants += CONSTANTS_OF_MESSAGE;
      for (Parameter parameter : operation.parameters()) {
        constants += CONSTANTS_OF_PARAMETER;
        if (kinds.add(parameter.name() + " " + parameter.type().name())) {
          constants += CONSTANTS_OF_KIND_OF_PARAMETER;
        }
      }
    }
    return constants;
  }
}

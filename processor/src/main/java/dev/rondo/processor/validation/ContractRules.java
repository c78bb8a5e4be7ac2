package dev.rondo.processor.validation;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ClassName;
import dev.rondo.processor.diagnostics.Diagnostic;
import dev.rondo.processor.diagnostics.Problem;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Declaration;
import dev.rondo.processor.model.HiddenType;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Origin;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.TypeParameter;
import java.util.ArrayList;
import java.util.List;

/** The rules for a contract as a whole. */
public final class ContractRules {

  private static final int OLDEST_JAVA = 17;

  private ContractRules() {}

  /** What is wrong with the declaration, its operations aside: known before their types are. */
  public static List<Diagnostic> checkDeclaration(Contract contract) {
    Declaration declaration = contract.declaration();
    if (contract.environment().javaRelease() < OLDEST_JAVA) {
      return List.of(
          problem(
              Problem.SOURCE_LEVEL,
              contract,
              contract.type(),
              contract.environment().javaRelease()));
    }
    if (!contract.environment().hasRuntime()) {
      return List.of(problem(Problem.RUNTIME_MISSING, contract, contract.type()));
    }
    if (declaration.kind() != Declaration.Kind.INTERFACE) {
      return List.of(
          problem(Problem.NOT_AN_INTERFACE, contract, contract.type(), declaration.kind()));
    }
    List<Diagnostic> found = new ArrayList<>(checkAnnotation(contract));
    if (declaration.visibility() == Declaration.Visibility.PRIVATE) {
      found.add(problem(Problem.PRIVATE_CONTRACT, contract, contract.type()));
    }
    for (TypeParameter parameter : declaration.typeParameters()) {
      for (HiddenType bound : parameter.hiddenTypes()) {
        String name = parameter.variable().name();
        found.add(Diagnostic.of(Problem.PRIVATE_BOUND, parameter.origin(), name, bound.name()));
      }
    }
    found.addAll(InheritanceRules.checkParents(contract));
    return found;
  }

  /** All that is wrong with a contract whose types are known. */
  public static List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>(checkDeclaration(contract));
    found.addAll(ClassFileRules.check(contract));
    found.addAll(InheritanceRules.check(contract));
    for (Operation operation : contract.declaredOperations()) {
      found.addAll(OperationRules.check(operation));
    }
    found.addAll(MarksRules.checkIdentities(contract));
    return found;
  }

  private static List<Diagnostic> checkAnnotation(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    if (!contract.takenNames().isEmpty()) {
      String names =
          contract.takenNames().stream().map(ClassName::canonicalName).collect(joining(", "));
      found.add(problem(Problem.NAME_TAKEN, contract, names));
    }
    if (!contract.settings().unusableName().isEmpty()) {
      found.add(inAnnotation(Problem.INVALID_NAME, contract, contract.settings().unusableName()));
    }
    if (contract.settings().askTimeoutMillis() < 0) {
      found.add(
          inAnnotation(
              Problem.INVALID_TIMEOUT,
              contract,
              "@ActorContract(askTimeoutMillis",
              contract.settings().askTimeoutMillis()));
    }
    int capacity = contract.settings().mailboxCapacity();
    if (capacity < 1) {
      Origin mailbox = contract.origin().annotation(RondoTypes.MAILBOX.simpleName());
      found.add(Diagnostic.of(Problem.MAILBOX_WITHOUT_ROOM, mailbox, capacity));
    }
    return found;
  }

  private static Diagnostic inAnnotation(Problem problem, Contract contract, Object... arguments) {
    Origin annotation = contract.origin().annotation(RondoTypes.ACTOR_CONTRACT.simpleName());
    return Diagnostic.of(problem, annotation, arguments);
  }

  private static Diagnostic problem(Problem problem, Contract contract, Object... arguments) {
    return Diagnostic.of(problem, contract.origin(), arguments);
  }
}

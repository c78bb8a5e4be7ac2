package dev.rondo.processor.validation;

import dev.rondo.processor.diagnostics.Diagnostic;
import dev.rondo.processor.diagnostics.Problem;
import dev.rondo.processor.model.Ambiguity;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.HiddenType;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Parent;
import dev.rondo.processor.model.Redeclaration;
import dev.rondo.processor.model.Terms;
import dev.rondo.processor.model.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The rules for what a contract has from those that it extends. */
final class InheritanceRules {

  private InheritanceRules() {}

  /** What is wrong with the contracts that a contract extends. */
  static List<Diagnostic> checkParents(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Parent parent : contract.inheritance().parents()) {
      switch (parent.availability()) {
        case AVAILABLE -> {}
        case MISSING -> found.add(problem(Problem.PARENT_NOT_PROCESSED, contract, parent));
        case HIDDEN -> found.add(problem(Problem.HIDDEN_PARENT, contract, parent));
        case RAW -> found.add(problem(Problem.RAW_PARENT, contract, parent));
      }
    }
    return found;
  }

  /** What is wrong with messages that a contract inherits, as far as that is its own fault. */
  static List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Parent parent : contract.inheritance().parents()) {
      found.addAll(checkArguments(contract, parent));
    }
    for (Ambiguity each : contract.inheritance().ambiguities()) {
      found.add(
          Diagnostic.of(
              Problem.AMBIGUOUS_MESSAGE,
              contract.origin(),
              each.first(),
              each.second(),
              each.type(),
              contract.type()));
    }
    if (!contract.inheritance().isRefusedByJavac()) {
      contract.inheritance().redeclarations().forEach(each -> found.addAll(check(each)));
    }
    for (Operation operation : contract.operations()) {
      for (HiddenType type : operation.signature().hiddenTypes()) {
        if (!type.isPrivate()) {
          String method = operation.origin().member();
          found.add(Diagnostic.of(Problem.HIDDEN_TYPE, contract.origin(), method, type.name()));
        }
      }
    }
    return found;
  }

  private static List<Diagnostic> checkArguments(Contract contract, Parent parent) {
    return parent.arguments().stream()
        .filter(argument -> argument.isSent())
        .filter(argument -> argument.type().verdict() instanceof Verdict.Refused)
        .map(
            argument ->
                Diagnostic.of(
                    Problem.TYPE_ARGUMENT,
                    contract.origin(),
                    contract.type() + " extends " + parent.type(),
                    argument.parameter(),
                    SentTypeRules.withArticle(argument.type().name())))
        .toList();
  }

  /** One at a time: another return type makes the rest of a declaration another matter. */
  private static List<Diagnostic> check(Redeclaration redeclaration) {
    Terms inherited = redeclaration.inherited();
    Terms other = redeclaration.other();
    if (inherited.isLate() != other.isLate()) {
      return List.of(
          problem(
              redeclaration.isBetweenParents()
                  ? Problem.VALUE_OR_STAGE_OF_PARENTS
                  : Problem.VALUE_OR_STAGE,
              redeclaration,
              other.isLate() ? "a stage" : "a value",
              inherited.isLate() ? "a stage" : "a value"));
    }
    if (!inherited.reply().equals(other.reply())) {
      return List.of(
          problem(
              redeclaration.isBetweenParents()
                  ? Problem.NARROWED_REPLY_OF_PARENTS
                  : Problem.NARROWED_REPLY,
              redeclaration,
              other.reply(),
              inherited.reply()));
    }
    List<Diagnostic> found = new ArrayList<>();
    if (differ(inherited.thrown(), other.thrown(), other.isDefault())) {
      found.add(
          problem(
              Problem.THROWS_DIFFER,
              redeclaration,
              list(other.thrown(), "no exception"),
              list(inherited.thrown(), "no exception")));
    }
    if (differ(inherited.annotations(), other.annotations(), other.isDefault())) {
      found.add(
          problem(
              Problem.ANNOTATIONS_DIFFER,
              redeclaration,
              list(other.annotations(), "no annotation"),
              list(inherited.annotations(), "no annotation")));
    }
    return found;
  }

  private static boolean differ(Set<?> inherited, Set<?> other, boolean mayLeaveOut) {
    return mayLeaveOut ? !inherited.containsAll(other) : !inherited.equals(other);
  }

  private static String list(Collection<?> things, String none) {
    return things.isEmpty()
        ? none
        : String.join(", ", things.stream().map(Object::toString).sorted().toList());
  }

  private static Diagnostic problem(
      Problem problem, Redeclaration redeclaration, Object here, Object there) {
    return Diagnostic.of(
        problem,
        redeclaration.origin(),
        redeclaration.other().method(),
        here,
        redeclaration.other().type(),
        there,
        redeclaration.inherited().type());
  }

  private static Diagnostic problem(Problem problem, Contract contract, Parent parent) {
    return Diagnostic.of(
        problem, contract.origin(), contract.type(), parent.type(), parent.rawRef());
  }
}

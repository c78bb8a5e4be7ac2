package dev.rondo.processor.validation;

import dev.rondo.processor.diagnostics.Diagnostic;
import dev.rondo.processor.diagnostics.Problem;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.HiddenType;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Parameter;
import dev.rondo.processor.model.Tell;
import dev.rondo.processor.model.ThrownType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rules for one message. */
final class OperationRules {

  /** Methods that a ref inherits, or has for its own use; a message would override them. */
  private static final Set<String> RESERVED =
      Set.of(
          "bind(java.lang.Object)",
          "clone()",
          "contract()",
          "equals(java.lang.Object)",
          "finalize()",
          "getClass()",
          "hashCode()",
          "lateReply(int, java.lang.Object)",
          "notify()",
          "notifyAll()",
          "path()",
          "toString()",
          "wait()",
          "wait(long)",
          "wait(long, int)",
          "within(java.time.Duration)");

  private OperationRules() {}

  static List<Diagnostic> check(Operation operation) {
    if (RESERVED.contains(operation.signature().erasure().toString())) {
      return List.of(problem(Problem.RESERVED_METHOD, operation));
    }
    if (!operation.signature().typeParameters().isEmpty()) {
      return List.of(problem(Problem.GENERIC_METHOD, operation));
    }
    List<Diagnostic> found = new ArrayList<>(ClassFileRules.check(operation));
    for (HiddenType type : operation.signature().hiddenTypes()) {
      if (type.isPrivate()) {
        String method = operation.origin().member();
        found.add(Diagnostic.of(Problem.PRIVATE_TYPE, operation.origin(), method, type.name()));
      }
    }
    for (Parameter parameter : operation.parameters()) {
      found.addAll(SentTypeRules.check(parameter));
    }
    if (operation instanceof Ask ask) {
      found.addAll(checkAsk(ask));
    } else if (operation instanceof Tell tell) {
      found.addAll(checkTell(tell));
    }
    return found;
  }

  private static List<Diagnostic> checkAsk(Ask ask) {
    List<Diagnostic> found = new ArrayList<>(SentTypeRules.checkReply(ask));
    for (ThrownType thrown : ask.signature().thrown()) {
      if (thrown.kind() == ThrownType.Kind.ERROR) {
        found.add(
            Diagnostic.of(
                Problem.THROWS_NO_EXCEPTION, ask.origin(), ask.origin().member(), thrown.name()));
      }
    }
    long millis = ask.signature().timeoutMillis().orElse(1);
    if (millis < 1) {
      found.add(Diagnostic.of(Problem.INVALID_TIMEOUT, ask.origin(), "@AskTimeout(millis", millis));
    }
    return found;
  }

  private static List<Diagnostic> checkTell(Tell tell) {
    List<Diagnostic> found = new ArrayList<>();
    if (!tell.signature().thrown().isEmpty()) {
      found.add(problem(Problem.TELL_THROWS, tell));
    }
    if (tell.signature().timeoutMillis().isPresent()) {
      found.add(problem(Problem.TIMEOUT_ON_TELL, tell));
    }
    return found;
  }

  private static Diagnostic problem(Problem problem, Operation operation) {
    return Diagnostic.of(problem, operation.origin(), operation.origin().member());
  }
}

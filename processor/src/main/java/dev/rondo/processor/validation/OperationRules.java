package dev.rondo.processor.validation;

import dev.rondo.processor.diagnostics.Diagnostic;
import dev.rondo.processor.diagnostics.Problem;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.HiddenType;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Origin;
import dev.rondo.processor.model.Parameter;
import dev.rondo.processor.model.RondoTypes;
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
          "dispatch(dev.rondo.spi.MessageSlot)",
          "drop(dev.rondo.spi.MessageSlot)",
          "equals(java.lang.Object)",
          "finalize()",
          "getClass()",
          "hashCode()",
          "lateReply(int, java.lang.Object)",
          "notify()",
          "notifyAll()",
          "path()",
          "reify(dev.rondo.spi.MessageSlot)",
          "routingHash(dev.rondo.spi.MessageSlot)",
          "share(dev.rondo.spi.MessageSlot, dev.rondo.spi.MessageSlot)",
          "toString()",
          "unknownOperation(dev.rondo.spi.MessageSlot)",
          "wait()",
          "wait(long)",
          "wait(long, int)",
          "within(java.time.Duration)");

  /** Methods of the interfaces by which a behavior takes part in its actor's life. */
  private static final Set<String> LIFECYCLE =
      Set.of("onBatchEnd()", "onRestart(java.lang.Throwable)", "onStart()", "onStop()");

  private OperationRules() {}

  static List<Diagnostic> check(Operation operation) {
    if (RESERVED.contains(operation.signature().erasure().toString())) {
      return List.of(problem(Problem.RESERVED_METHOD, operation));
    }
    if (isOfLifecycle(operation)) {
      return List.of(problem(Problem.LIFECYCLE_METHOD, operation));
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
    found.addAll(MarksRules.check(operation));
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
      String method = ask.origin().member();
      if (thrown.kind() == ThrownType.Kind.ERROR) {
        found.add(Diagnostic.of(Problem.THROWS_NO_EXCEPTION, ask.origin(), method, thrown.name()));
      } else if (thrown.kind() == ThrownType.Kind.VARIABLE) {
        found.add(Diagnostic.of(Problem.THROWS_VARIABLE, ask.origin(), method, thrown.name()));
      }
    }
    long millis = ask.signature().timeoutMillis().orElse(1);
    if (millis < 1) {
      found.add(
          Diagnostic.of(Problem.INVALID_TIMEOUT, timeoutOf(ask), "@AskTimeout(millis", millis));
    }
    return found;
  }

  private static List<Diagnostic> checkTell(Tell tell) {
    List<Diagnostic> found = new ArrayList<>();
    if (!tell.signature().thrown().isEmpty()) {
      found.add(problem(Problem.TELL_THROWS, tell));
    }
    if (tell.signature().timeoutMillis().isPresent()) {
      Origin origin = timeoutOf(tell);
      found.add(Diagnostic.of(Problem.TIMEOUT_ON_TELL, origin, origin.member()));
    }
    return found;
  }

  private static Origin timeoutOf(Operation operation) {
    return operation.origin().annotation(RondoTypes.ASK_TIMEOUT.simpleName());
  }

  /** Whatever its parameters: those of onChildFailed are not settled. */
  private static boolean isOfLifecycle(Operation operation) {
    return operation.name().equals("onChildFailed")
        || LIFECYCLE.contains(operation.origin().member());
  }

  private static Diagnostic problem(Problem problem, Operation operation) {
    return Diagnostic.of(problem, operation.origin(), operation.origin().member());
  }
}

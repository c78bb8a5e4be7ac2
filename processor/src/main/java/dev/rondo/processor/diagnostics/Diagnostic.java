package dev.rondo.processor.diagnostics;

import dev.rondo.processor.model.Origin;
import java.util.Arrays;
import java.util.List;

/**
 * A problem in a place.
 *
 * @param problem what is wrong
 * @param origin where
 * @param arguments what its sentences mention
 */
public record Diagnostic(Problem problem, Origin origin, List<String> arguments) {

  /** A problem whose sentences mention these. */
  public static Diagnostic of(Problem problem, Origin origin, Object... arguments) {
    return new Diagnostic(problem, origin, Arrays.stream(arguments).map(Object::toString).toList());
  }

  /** A failure of the processor itself on a contract. */
  public static Diagnostic internalError(String contract, Throwable failure) {
    Throwable root = failure.getCause() == null ? failure : failure.getCause();
    StackTraceElement[] trace = root.getStackTrace();
    Object place = trace.length == 0 ? "no trace" : trace[0];
    return of(Problem.INTERNAL_ERROR, Origin.ofType(contract), contract, root, place);
  }

  /** Whether that much cannot be generated because of it, or more. */
  public boolean prevents(Problem.Harm harm) {
    return problem.harm().compareTo(harm) >= 0;
  }

  /** The message. */
  public String text() {
    return problem.text(arguments);
  }
}

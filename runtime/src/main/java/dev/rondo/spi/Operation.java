package dev.rondo.spi;

import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One operation of a contract, as metadata.
 *
 * @param name the method's name
 * @param parameterTypes the method's parameters, erased
 * @param isAsk whether it is answered
 * @param declaredErrors the exceptions that are replies, not failures
 * @param askTimeoutMillis its own deadline; 0 where the system's holds
 */
public record Operation(
    String name,
    List<Class<?>> parameterTypes,
    boolean isAsk,
    List<Class<?>> declaredErrors,
    long askTimeoutMillis) {

  /** A tell. */
  public static Operation tell(String name, Class<?>... parameterTypes) {
    return new Operation(name, List.of(parameterTypes), false, List.of(), 0);
  }

  /** An ask. */
  public static Operation ask(String name, Class<?>... parameterTypes) {
    return new Operation(name, List.of(parameterTypes), true, List.of(), 0);
  }

  /** This ask with the exceptions that its method declares. */
  public Operation declaring(Class<?>... errors) {
    return new Operation(name, parameterTypes, isAsk, List.of(errors), askTimeoutMillis);
  }

  /** This ask with a deadline of its own. */
  public Operation timingOutAfter(long millis) {
    return new Operation(name, parameterTypes, isAsk, declaredErrors, millis);
  }

  /** Whether the contract declares this throwable, so that it is a reply and no failure. */
  public boolean declares(Throwable thrown) {
    for (Class<?> error : declaredErrors) {
      if (error.isInstance(thrown)) {
        return true;
      }
    }
    return false;
  }

  /** Its own deadline in nanoseconds, or the one given. */
  public long askTimeoutNanos(long otherwise) {
    return askTimeoutMillis == 0 ? otherwise : TimeUnit.MILLISECONDS.toNanos(askTimeoutMillis);
  }

  /** As in the source, without parameter names: {@code deposit(long)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name).append('(');
    String separator = "";
    for (Class<?> type : parameterTypes) {
      text.append(separator).append(type.getSimpleName());
      separator = ", ";
    }
    return text.append(')').toString();
  }
}

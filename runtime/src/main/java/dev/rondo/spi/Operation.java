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
 * @param identity by what journals and wires know it
 * @param isIdempotent whether handling it twice does what handling it once does, so that whoever
 *     retries may send it again
 * @param routingParameter the index of the parameter by whose value a consistent-hashing router
 *     chooses the receiver; -1 if there is none
 * @param isExclusive whether a parameter is handed over, so that a message has one receiver only:
 *     topics and routers that send it to several refuse the contract when they are made
 */
public record Operation(
    String name,
    List<Class<?>> parameterTypes,
    boolean isAsk,
    List<Class<?>> declaredErrors,
    long askTimeoutMillis,
    Identity identity,
    boolean isIdempotent,
    int routingParameter,
    boolean isExclusive) {

  /**
   * By what journals and wires know an operation, however its method comes to be called.
   *
   * @param id a number, unique in the contract; 0 if it has none
   * @param name a name, unique in the contract; empty if it has none
   */
  public record Identity(int id, String name) {
    private static final Identity NONE = new Identity(0, "");
  }

  /** A tell. */
  public static Operation tell(String name, Class<?>... parameterTypes) {
    return new Operation(
        name, List.of(parameterTypes), false, List.of(), 0, Identity.NONE, false, -1, false);
  }

  /** An ask. */
  public static Operation ask(String name, Class<?>... parameterTypes) {
    return new Operation(
        name, List.of(parameterTypes), true, List.of(), 0, Identity.NONE, false, -1, false);
  }

  /** This ask with the exceptions that its method declares. */
  public Operation declaring(Class<?>... errors) {
    return new Operation(
        name,
        parameterTypes,
        isAsk,
        List.of(errors),
        askTimeoutMillis,
        identity,
        isIdempotent,
        routingParameter,
        isExclusive);
  }

  /** This ask with a deadline of its own. */
  public Operation timingOutAfter(long millis) {
    return new Operation(
        name,
        parameterTypes,
        isAsk,
        declaredErrors,
        millis,
        identity,
        isIdempotent,
        routingParameter,
        isExclusive);
  }

  /** This operation with a number for journals and wires. */
  public Operation identifiedBy(int id) {
    return identifiedBy(new Identity(id, identity.name()));
  }

  /** This operation with a name for journals and wires. */
  public Operation identifiedBy(String stableName) {
    return identifiedBy(new Identity(identity.id(), stableName));
  }

  private Operation identifiedBy(Identity other) {
    return new Operation(
        name,
        parameterTypes,
        isAsk,
        declaredErrors,
        askTimeoutMillis,
        other,
        isIdempotent,
        routingParameter,
        isExclusive);
  }

  /** This operation as one that may be sent twice. */
  public Operation idempotent() {
    return new Operation(
        name,
        parameterTypes,
        isAsk,
        declaredErrors,
        askTimeoutMillis,
        identity,
        true,
        routingParameter,
        isExclusive);
  }

  /** This operation with a parameter by which it is routed. */
  public Operation routedBy(int parameter) {
    return new Operation(
        name,
        parameterTypes,
        isAsk,
        declaredErrors,
        askTimeoutMillis,
        identity,
        isIdempotent,
        parameter,
        isExclusive);
  }

  /** This operation as one whose messages can have one receiver only. */
  public Operation exclusive() {
    return new Operation(
        name,
        parameterTypes,
        isAsk,
        declaredErrors,
        askTimeoutMillis,
        identity,
        isIdempotent,
        routingParameter,
        true);
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

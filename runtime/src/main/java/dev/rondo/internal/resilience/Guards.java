package dev.rondo.internal.resilience;

import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.internal.SystemAccess;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.internal.routing.Members;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.Operation;
import org.jspecify.annotations.Nullable;

/** Makes guards, in front of refs that can have them. */
public final class Guards {

  private Guards() {}

  /** A circuit breaker, with another ref for what does not pass, or null. */
  public static BreakerCell breaker(
      ActorSystem system,
      ActorRef ref,
      String name,
      CircuitRule rule,
      @Nullable ActorRef fallback) {
    GeneratedRef target = Members.direct(ref);
    GeneratedRef other = fallback == null ? null : Members.direct(fallback);
    if (other != null && other.contract.type() != target.contract.type()) {
      throw new IllegalArgumentException(
          other + " serves " + other.contract + ", and " + target + " serves " + target.contract);
    }
    return begun(new BreakerCell(name, target, other, rule, surroundings(system)));
  }

  /** A retry, for a contract of which something may be asked twice. */
  public static RetryCell retry(ActorSystem system, ActorRef ref, String name, RetryRule rule) {
    GeneratedRef target = Members.direct(ref);
    boolean isOfUse = false;
    for (Operation operation : target.contract.operations()) {
      boolean isRepeated = operation.isAsk() && operation.isIdempotent();
      isOfUse |= isRepeated;
      if (isRepeated && operation.isExclusive()) {
        throw new IllegalArgumentException(
            "a retry for "
                + target.contract
                + " cannot ask "
                + operation
                + " twice, which moves a value away; send a Cow, or mark the parameter @Copied");
      }
    }
    if (!isOfUse) {
      throw new IllegalArgumentException(
          "a retry for " + target.contract + " needs an ask that is marked @Idempotent");
    }
    return begun(new RetryCell(name, target, rule, surroundings(system)));
  }

  /** A rate limiter. */
  public static LimiterCell limiter(
      ActorSystem system, ActorRef ref, String name, int permits, long periodNanos) {
    return begun(
        new LimiterCell(name, Members.direct(ref), permits, periodNanos, surroundings(system)));
  }

  /** A bulkhead. */
  public static BulkheadCell bulkhead(ActorSystem system, ActorRef ref, String name, int most) {
    return begun(new BulkheadCell(name, Members.direct(ref), most, surroundings(system)));
  }

  private static <C extends GuardCell> C begun(C cell) {
    cell.begin();
    return cell;
  }

  private static LoopSurroundings surroundings(ActorSystem system) {
    return SystemAccess.surroundingsOf(system);
  }
}

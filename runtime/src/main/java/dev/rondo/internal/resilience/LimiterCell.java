package dev.rondo.internal.resilience;

import dev.rondo.ActorException;
import dev.rondo.RateLimitedException;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.concurrent.TimeUnit;

/** Lets as many messages pass in a time as there are permits. Any thread. */
public final class LimiterCell extends GateCell {

  private final Permits permits;

  LimiterCell(
      String name,
      GeneratedRef target,
      int permits,
      long periodNanos,
      LoopSurroundings surroundings) {
    super("rate limiter", name, target, surroundings);
    this.permits = new Permits(permits, periodNanos, now());
  }

  private long now() {
    return surroundings.platform().nanoTime();
  }

  @Override
  MessageSlot claimTell(GeneratedRef ref, int op, boolean isControl) {
    long wait = permits.take(now());
    return wait == 0 ? tellTo(target, ref, op, isControl) : refusedTell(op, reason(wait));
  }

  @Override
  MessageSlot claimAskOf(GeneratedRef ref, int op) {
    long wait = permits.take(now());
    return wait == 0 ? askOf(target, ref, op, this) : refusedAsk(ref, op, reason(wait));
  }

  private String reason(long waitNanos) {
    return this
        + " has no permit left; there will be one in "
        + TimeUnit.NANOSECONDS.toMicros(waitNanos)
        + " us";
  }

  @Override
  ActorException refusal(String text) {
    return new RateLimitedException(text);
  }
}

package dev.rondo.internal.resilience;

import dev.rondo.Ask;
import dev.rondo.internal.ask.Home;
import dev.rondo.internal.cell.AskStart;
import dev.rondo.internal.context.Contexts;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.internal.routing.Choice;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Asks again what has failed and may be asked twice. It needs the message several times, so what it
 * hands out is a draft. Any thread.
 */
public final class RetryCell extends GuardCell {

  final RetryRule rule;
  private final AtomicLong pauses = new AtomicLong();
  private final LongAdder repetitions = new LongAdder();

  RetryCell(String name, GeneratedRef target, RetryRule rule, LoopSurroundings surroundings) {
    super("retry", name, target, surroundings);
    this.rule = rule;
  }

  /** How many asks were asked again. */
  public long repetitions() {
    return repetitions.sum();
  }

  /**
   * How long to wait before asking again. The randomness is a scrambled count: it repeats itself.
   */
  long pauseNanos(int repetition) {
    repetitions.increment();
    return rule.backoff().nanos(repetition, Choice.scrambled(pauses.getAndIncrement()));
  }

  /** The home of what is asked outside of actors. */
  Home outside() {
    return surroundings.outside();
  }

  /** Carries the program's context along; null if it wants none. */
  @Nullable Contexts contexts() {
    return surroundings.contexts();
  }

  /** Whether that failure of an ask is one after which it is asked again. May throw anything. */
  boolean isRepeated(int op, Throwable failure) {
    Predicate<? super Throwable> test = rule.failures();
    return test == null
        ? RetryRule.mayPass(failure) && !contract.operation(op).declares(failure)
        : test.test(failure);
  }

  @Override
  public MessageSlot claim(GeneratedRef ref, int op) {
    return draft(ref, op, MessageSlot.DETACHED);
  }

  @Override
  public MessageSlot claimControl(GeneratedRef ref, int op) {
    return draft(ref, op, MessageSlot.CONTROL);
  }

  @Override
  public MessageSlot claimAsk(GeneratedRef ref, int op) {
    return draft(ref, op, MessageSlot.DETACHED); // Each attempt is an ask.
  }

  @Override
  public void publish(MessageSlot draft) {
    turns.next();
    if (isClosed()) {
      loseForNobody(draft);
    } else {
      tell(target, draft.target, draft);
    }
  }

  @Override
  public <T extends @Nullable Object> Ask<T> publishAsk(MessageSlot draft) {
    turns.next();
    if (isClosed()) {
      return askNobody(draft);
    }
    if (!contract.operation(draft.op).isIdempotent()) {
      countRefused();
      target.drop(draft);
      throw new UnsupportedOperationException(
          contract.method(draft.op)
              + " cannot be asked through "
              + this
              + ": to handle it twice may not be what it is to handle it once. If it is, mark it"
              + " @Idempotent; else ask "
              + target.path()
              + " itself");
    }
    long timeout = AskStart.timeoutNanos(draft.target, draft.op, surroundings);
    return new Attempts<T>(this, draft, timeout).begin();
  }

  /** Sends the message once, as one of several. */
  <T extends @Nullable Object> Ask<T> attempt(MessageSlot message, GeneratedRef ref) {
    MessageSlot part = new MessageSlot(MessageSlot.DETACHED);
    target.share(message, part);
    return askWithPart(target, ref, part);
  }
}

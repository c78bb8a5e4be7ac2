package dev.rondo.internal.life;

import dev.rondo.ActorStoppedException;
import dev.rondo.DeadLetter;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.metrics.ContractMetrics;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where messages end that cannot be delivered: they are counted, logged without their payload,
 * shown to the program's listener, and their askers told. Any thread.
 */
public final class DeadLetters {

  private static final Logger LOG = LoggerFactory.getLogger("dev.rondo.deadletters");
  private static final String DISCARDED = "it was discarded with others that nobody wants any more";
  private static final long LOGGED_ONE_BY_ONE = 16;

  private final LongAdder count = new LongAdder();
  private final Map<String, LongAdder> byContract = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> discarded = new ConcurrentHashMap<>();
  private final Executor callbacks;
  private final @Nullable Consumer<? super DeadLetter> listener;

  /** Makes a place for dead letters; the listener is called on the executor. */
  public DeadLetters(Executor callbacks, @Nullable Consumer<? super DeadLetter> listener) {
    this.callbacks = callbacks;
    this.listener = listener;
  }

  /** Takes the message in the slot, which the caller clears. */
  public void add(MessageSlot slot, String reason) {
    if (slot.target == null) {
      return; // Claimed, never filled: there was no message.
    }
    GeneratedRef recipient = slot.target.primary;
    byContract.computeIfAbsent(recipient.contract.name(), name -> new LongAdder()).increment();
    count.increment();
    if (slot.ask instanceof PendingAsk<?> ask) {
      ask.fail(new ActorStoppedException(ask + " failed: " + reason));
    }
    log(recipient, recipient.contract.method(slot.op), reason);
    if (listener != null) {
      DeadLetter letter = new DeadLetter(recipient, recipient.reify(slot), reason);
      callbacks.execute(() -> tell(listener, letter));
    }
  }

  /**
   * Takes the message in the slot, which the caller clears, as one that nobody wants: it is
   * counted, its asker told, and nobody else.
   */
  public void discard(MessageSlot slot) {
    if (slot.target == null) {
      return;
    }
    String contract = slot.target.primary.contract.name();
    discarded.computeIfAbsent(contract, name -> new LongAdder()).increment();
    if (slot.ask instanceof PendingAsk<?> ask) {
      ask.fail(new ActorStoppedException(ask + " failed: " + DISCARDED));
    }
  }

  /** How many there were. */
  public long count() {
    return count.sum();
  }

  /** What was counted here, by contract; no other figure of it is filled in. */
  public Stream<ContractMetrics> metrics() {
    return Stream.concat(
        byContract.entrySet().stream()
            .map(
                entry ->
                    ContractMetrics.none(entry.getKey()).withDeadLetters(entry.getValue().sum())),
        discarded.entrySet().stream()
            .map(
                entry ->
                    ContractMetrics.none(entry.getKey()).withDiscarded(entry.getValue().sum())));
  }

  private void log(GeneratedRef recipient, String method, String reason) {
    long number = count.sum();
    if (number <= LOGGED_ONE_BY_ONE || Long.bitCount(number) == 1) {
      GuardedLog.warn(
          LOG, "dead letter " + number + ": " + method + " to " + recipient.path() + ": " + reason);
    }
  }

  private static void tell(Consumer<? super DeadLetter> listener, DeadLetter letter) {
    try {
      listener.accept(letter);
    } catch (RuntimeException | Error e) {
      String text = "the listener for dead letters failed on one to ";
      GuardedLog.error(LOG, text + letter.recipient().path(), e);
    }
  }
}

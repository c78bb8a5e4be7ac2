package dev.rondo.internal.life;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.rondo.ActorStoppedException;
import dev.rondo.DeadLetter;
import dev.rondo.DeadLetterStream;
import dev.rondo.Subscription;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.ask.Origin;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.ask.Route;
import dev.rondo.internal.time.Ticker;
import dev.rondo.metrics.ContractMetrics;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where messages end that cannot be delivered: they are counted, logged without their payload,
 * shown to those who subscribe, and their askers told. Any thread.
 */
public final class DeadLetters implements DeadLetterStream {

  private static final Logger LOG = LoggerFactory.getLogger("dev.rondo.deadletters");
  private static final String DISCARDED = "it was discarded with others that nobody wants any more";
  private static final int LOGGED_A_SECOND = 10;

  private final LongAdder count = new LongAdder();
  private final Map<String, LongAdder> byContract = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> discarded = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> lateReplies = new ConcurrentHashMap<>();
  private final LogLimit loggedLetters;
  private final Listeners<DeadLetter> listeners;

  /** Makes a place for dead letters; subscribers are called on the executor. */
  public DeadLetters(Executor callbacks, Platform clock, Ticker ticker) {
    loggedLetters = new LogLimit(LOGGED_A_SECOND, clock, ticker, DeadLetters::logLeftOut);
    listeners =
        new Listeners<>("dead letters", DeadLetters::description, LOG, callbacks, clock, ticker);
  }

  @Override
  public Subscription subscribe(Consumer<? super DeadLetter> listener) {
    return listeners.add(Objects.requireNonNull(listener, "listener"));
  }

  /**
   * Takes the message in the slot, which the caller clears. Returns whether there is somebody to
   * whom it was handed on.
   */
  @CanIgnoreReturnValue
  public boolean add(MessageSlot slot, String reason) {
    if (slot.target == null) {
      return false; // Claimed, never filled: there was no message.
    }
    GeneratedRef recipient = slot.target.primary;
    countOne(byContract, recipient.contract.name());
    count.increment();
    Route via = slot.origin instanceof Origin origin ? origin.via() : null;
    if (via != null) {
      via.lost();
    }
    if (slot.origin instanceof PendingAsk<?> ask) {
      ask.fail(new ActorStoppedException(ask + " failed: " + reason));
    }
    String way = via == null ? null : via.path();
    if (loggedLetters.allows()) {
      GuardedLog.warn(LOG, "dead letter: " + description(recipient, slot.op, way) + ": " + reason);
    }
    if (listeners.isEmpty()) {
      return false;
    }
    listeners.tell(new DeadLetter(recipient, recipient.reify(slot), reason, way));
    return true;
  }

  private static String description(GeneratedRef recipient, int op, @Nullable String way) {
    String text = recipient.contract.method(op) + " to " + recipient.path();
    return way == null || way.equals(recipient.path()) ? text : text + " by way of " + way;
  }

  /**
   * Takes the message in the slot, which the caller clears, as one that nobody wants: it is
   * counted, its asker told, and nobody else.
   */
  public void discard(MessageSlot slot) {
    if (slot.target == null) {
      return;
    }
    countOne(discarded, slot.target.primary.contract.name());
    if (slot.origin instanceof PendingAsk<?> ask) {
      ask.fail(new ActorStoppedException(ask + " failed: " + DISCARDED));
    }
  }

  /** Takes note of a reply that nobody waited for any more, of that contract. */
  public void lateReply(String contract) {
    countOne(lateReplies, contract);
  }

  private static void countOne(Map<String, LongAdder> counts, String contract) {
    counts.computeIfAbsent(contract, name -> new LongAdder()).increment();
  }

  /** How many there were. */
  public long count() {
    return count.sum();
  }

  /** What was counted here, by contract; no other figure of it is filled in. */
  public Stream<ContractMetrics> metrics() {
    return Stream.of(
            counted(byContract, ContractMetrics::withDeadLetters),
            counted(discarded, ContractMetrics::withDiscarded),
            counted(lateReplies, ContractMetrics::withLateReplies))
        .flatMap(metrics -> metrics);
  }

  private static Stream<ContractMetrics> counted(
      Map<String, LongAdder> counts, BiFunction<ContractMetrics, Long, ContractMetrics> with) {
    return counts.entrySet().stream()
        .map(entry -> with.apply(ContractMetrics.none(entry.getKey()), entry.getValue().sum()));
  }

  private static String description(DeadLetter letter) {
    return "a message to " + letter.recipient().path();
  }

  private static void logLeftOut(long count) {
    GuardedLog.warn(LOG, count + " more dead letters, not logged one by one");
  }
}

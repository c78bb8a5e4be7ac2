package dev.rondo.benchmarks.soak;

import dev.rondo.ActorSystem;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import dev.rondo.annotation.Mailbox.OnFull;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.metrics.ContractMetrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * A system whose actors do everything at once, and what is counted of it. Most of them live on
 * loops that share their load, some on loops of their own. Any thread.
 */
final class Town implements AutoCloseable {

  static final int LABOURERS = 64;

  private static final int MOST_COMPLAINTS = 20;
  private static final int MAILBOX = 64;
  private static final String OWN = "own";

  private final ActorSystem system;
  private final List<LabourerRef> labourers = new ArrayList<>();
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
  private final LongAdder sent = new LongAdder();
  private final LongAdder handled = new LongAdder();
  private final LongAdder replies = new LongAdder();
  private final LongAdder raised = new LongAdder();
  private final LongAdder ended = new LongAdder();

  /** Makes one for so many outside senders. */
  Town(int outsiders) {
    system =
        ActorSystem.builder("soak")
            .dispatcher(Dispatchers.workStealing(2))
            .dispatcher(OWN, Dispatchers.pinned())
            .onFailure(report -> {}) // By the hundred each second, as they were told.
            .create();
    for (int i = 0; i < LABOURERS; i++) {
      OnFull onFull = onFull(i);
      Ledger ledger = new Ledger(i, LABOURERS + outsiders, onFull != OnFull.BACKPRESSURE, this);
      labourers.add(
          system.spawnWith(
              LabourerRef.CONTRACT,
              "labourer-" + i,
              context -> new LabourerActor(context, ledger, this),
              options(i, onFull)));
    }
  }

  private static OnFull onFull(int number) {
    return switch (number % 8) {
      case 0 -> OnFull.DROP_OLDEST;
      case 1 -> OnFull.DROP_NEWEST;
      default -> OnFull.BACKPRESSURE;
    };
  }

  private static Spawn options(int number, OnFull onFull) {
    Supervision restart =
        number % 16 == 2
            ? Supervision.restart().backoff(Duration.ofMillis(1), Duration.ofMillis(5))
            : Supervision.restart();
    Spawn options = Spawn.supervision(restart);
    if (number % 4 < 3) {
      options = options.mailbox(MAILBOX, onFull);
    }
    return number % 16 == 5 ? options.dispatcher(OWN) : options;
  }

  boolean isLabourer(int sender) {
    return sender < LABOURERS;
  }

  LabourerRef labourer(int number) {
    return labourers.get(number);
  }

  // What actors and senders report.

  void sent() {
    sent.increment();
  }

  void handled() {
    handled.increment();
  }

  void replied() {
    replies.increment();
  }

  void raised() {
    raised.increment();
  }

  void ended() {
    ended.increment();
  }

  void check(boolean isRight, Supplier<String> complaint) {
    if (!isRight && complaints.size() < MOST_COMPLAINTS) {
      complaints.add(complaint.get());
    }
  }

  // What is known of it.

  List<String> complaints() {
    return List.copyOf(complaints);
  }

  long sentSoFar() {
    return sent.sum();
  }

  /** Messages that handlers have taken. */
  long handledSoFar() {
    return handled.sum();
  }

  /** About how many messages have not come to an end. Cheap. */
  long ahead() {
    return sent.sum() - handled.sum() - system.deadLetterCount();
  }

  /** Messages that have come to an end, whichever. */
  long accountedFor() {
    return system.metrics().contracts().stream().mapToLong(Town::ends).sum();
  }

  private static long ends(ContractMetrics contract) {
    return contract.handled()
        + contract.deadLetters()
        + contract.abandoned()
        + contract.discarded();
  }

  /** Fails unless all that the soak is to try has happened. */
  void checkAllHappened() {
    ContractMetrics labour = system.metrics().contract(LabourerRef.CONTRACT);
    check(labour.restarts() > 0, () -> "no labourer was restarted");
    check(replies.sum() > 0, () -> "no ask was answered");
    check(ended.sum() > 0, () -> "no mayfly was raised");
    check(system.metrics().total().interrupts() > 0, () -> "no handler was interrupted");
  }

  /** Ends the system, and looks whether everything that began has ended. */
  @Override
  public void close() {
    system.close();
    long accounted = accountedFor();
    check(accounted == sentSoFar(), () -> accounted + " accounted for of " + sentSoFar() + " sent");
    check(
        raised.sum() == ended.sum(),
        () -> ended.sum() + " mayflies have ended of " + raised.sum() + " raised");
  }
}

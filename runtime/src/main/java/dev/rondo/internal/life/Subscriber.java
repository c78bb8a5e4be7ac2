package dev.rondo.internal.life;

import dev.rondo.DeadLetter;
import dev.rondo.Subscription;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A listener and what waits for it. Any thread adds; one task at a time, on the executor, tells.
 *
 * <p>The queue, the count, and the beginning and end of telling are under the lock, which is never
 * held while a listener or the executor is called.
 */
final class Subscriber implements Subscription {

  /** Dead letters that may wait; further ones are missed, since the first say most. */
  static final int CAPACITY = 1024;

  /** Dead letters that are told before others have the thread. */
  private static final int TOLD_AT_ONCE = 64;

  private final Consumer<? super DeadLetter> listener;
  private final Executor executor;
  private final Runnable whenMissed;
  private final Consumer<Subscriber> whenClosed;
  private final FailureLog failures;
  private final Queue<DeadLetter> waiting = new ArrayDeque<>();
  private volatile boolean isTelling;
  private volatile boolean isClosed;
  private long missed;

  /** Logs what a listener throws. */
  interface FailureLog {
    void failed(DeadLetter letter, Throwable thrown);
  }

  Subscriber(
      Consumer<? super DeadLetter> listener,
      Executor executor,
      FailureLog failures,
      Runnable whenMissed,
      Consumer<Subscriber> whenClosed) {
    this.listener = listener;
    this.executor = executor;
    this.failures = failures;
    this.whenMissed = whenMissed;
    this.whenClosed = whenClosed;
  }

  void add(DeadLetter letter) {
    if (isClosed) {
      return;
    }
    if (!queue(letter)) {
      whenMissed.run();
    } else if (beginsToTell()) {
      tellSoon();
    }
  }

  private synchronized boolean queue(DeadLetter letter) {
    boolean hasRoom = waiting.size() < CAPACITY;
    if (hasRoom) {
      waiting.add(letter);
    } else {
      missed++;
    }
    return hasRoom;
  }

  private synchronized boolean beginsToTell() {
    boolean begins = !isTelling;
    isTelling = true;
    return begins;
  }

  private void tellSoon() {
    try {
      executor.execute(this::tellSome);
    } catch (Throwable thrown) {
      isTelling = false; // The sender's stack may have ended here: the next shall see to it.
      throw thrown;
    }
  }

  private void tellSome() {
    for (int i = 0; i < TOLD_AT_ONCE; i++) {
      DeadLetter letter = next();
      if (letter == null) {
        return;
      }
      tell(letter);
    }
    tellSoon();
  }

  private synchronized @Nullable DeadLetter next() {
    if (isClosed) {
      waiting.clear();
    }
    DeadLetter letter = waiting.poll();
    isTelling = letter != null;
    return letter;
  }

  private void tell(DeadLetter letter) {
    try {
      listener.accept(letter);
    } catch (Throwable thrown) { // Also what it must not: the next shall be told.
      failures.failed(letter, thrown);
    }
  }

  @Override
  public synchronized long missed() {
    return missed;
  }

  @Override
  public void close() {
    isClosed = true;
    whenClosed.accept(this);
  }
}

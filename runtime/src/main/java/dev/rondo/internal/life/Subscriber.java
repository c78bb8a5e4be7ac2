package dev.rondo.internal.life;

import dev.rondo.Subscription;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A listener and what waits for it. Any thread adds; one task at a time, on the executor, tells.
 *
 * <p>The queue, the count, and the beginning and end of telling are under the lock, which is never
 * held while a listener or the executor is called.
 */
final class Subscriber<T> implements Subscription {

  /** Events that may wait; further ones are missed, since the first say most. */
  static final int CAPACITY = 1024;

  /** Events that are told before others have the thread. */
  private static final int TOLD_AT_ONCE = 64;

  private final Consumer<? super T> listener;
  private final Executor executor;
  private final BiConsumer<? super T, Throwable> whenFailed;
  private final Runnable whenMissed;
  private final Consumer<Subscriber<T>> whenClosed;
  private final Queue<T> waiting = new ArrayDeque<>();
  private volatile boolean isTelling;
  private volatile boolean isClosed;
  private long missed;

  /**
   * Makes one that is told on the executor.
   *
   * @param whenFailed takes what the listener throws, with the event on which it did
   * @param whenMissed is called for each event that finds no room
   */
  Subscriber(
      Consumer<? super T> listener,
      Executor executor,
      BiConsumer<? super T, Throwable> whenFailed,
      Runnable whenMissed,
      Consumer<Subscriber<T>> whenClosed) {
    this.listener = listener;
    this.executor = executor;
    this.whenFailed = whenFailed;
    this.whenMissed = whenMissed;
    this.whenClosed = whenClosed;
  }

  void add(T event) {
    if (isClosed) {
      return;
    }
    if (!queue(event)) {
      whenMissed.run();
    } else if (beginsToTell()) {
      tellSoon();
    }
  }

  private synchronized boolean queue(T event) {
    boolean hasRoom = waiting.size() < CAPACITY;
    if (hasRoom) {
      waiting.add(event);
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
    boolean isMoreLeft = true;
    try {
      for (int i = 0; i < TOLD_AT_ONCE && isMoreLeft; i++) {
        isMoreLeft = tellNext();
      }
    } finally {
      if (isMoreLeft) {
        tellRest(); // Also where a failure was such that it could not even be logged.
      }
    }
  }

  private void tellRest() {
    try {
      executor.execute(this::tellSome);
    } catch (RejectedExecutionException e) { // It ends, so nobody else needs the thread.
      while (tellNext()) {}
    }
  }

  /** Returns false if nothing was left to tell. */
  private boolean tellNext() {
    T event = next();
    if (event == null) {
      return false;
    }
    try {
      listener.accept(event);
    } catch (Throwable thrown) { // Also what it must not: the next shall be told.
      whenFailed.accept(event, thrown);
    }
    return true;
  }

  private synchronized @Nullable T next() {
    if (isClosed) {
      waiting.clear();
    }
    T event = waiting.poll();
    isTelling = event != null;
    return event;
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

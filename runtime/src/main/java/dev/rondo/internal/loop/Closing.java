package dev.rondo.internal.loop;

import dev.rondo.Stall;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.time.TimeLimit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends the loops of a system together: no one else may send any more, what was accepted is
 * finished, with what follows from it, the actors stop, the loops end.
 *
 * <p>One thread, which is not a loop's.
 */
public final class Closing {

  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  /** How long a loop may take to say what it does, all together. */
  private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  /** Waiting for it is a pause that an interrupt ends. */
  private static final CompletableFuture<Void> NEVER = new CompletableFuture<>();

  private final Loops loops;
  private final Platform platform;
  private final Quiet quiet;

  /**
   * Begins to close: from now on other threads and systems are refused, and nothing waits for
   * somebody to come.
   */
  public Closing(Loops loops, Platform platform) {
    this.loops = loops;
    this.platform = platform;
    this.quiet = new Quiet(loops, platform);
    loops.closeToOthers();
    loops.surroundings().routes().systemCloses();
  }

  /** Lets actors finish, then stops them and ends the loops. False if that takes too long. */
  public boolean finish(long nanos) throws InterruptedException {
    TimeLimit timeout = new TimeLimit(platform, nanos);
    return until(timeout, quiet::holds)
        && until(timeout, this::isAllStopped)
        && awaitEnd(timeout.left());
  }

  /**
   * What the loops still have to do. The watchdog is told of those that do not answer, since a
   * handler does not return.
   */
  public List<String> remains() throws InterruptedException {
    Map<EventLoop, CompletableFuture<String>> answers = new LinkedHashMap<>();
    loops.running().forEach(loop -> answers.put(loop, loop.remains()));
    TimeLimit patience = new TimeLimit(platform, PATIENCE_NANOS);
    List<String> remains = new ArrayList<>();
    for (Map.Entry<EventLoop, CompletableFuture<String>> answer : answers.entrySet()) {
      if (platform.await(answer.getValue(), patience.left())) {
        remains.add(answer.getValue().join());
      } else {
        Stall stall = answer.getKey().stall();
        loops.surroundings().watchdog().report(stall);
        remains.add(stall.text());
      }
    }
    return remains;
  }

  /** Interrupts the handlers that do not return. The watchdog is told of them. */
  public void interruptHandlers() {
    for (EventLoop loop : loops.running()) {
      loops.surroundings().watchdog().report(loop.stall());
      loop.thread().interrupt();
    }
  }

  /**
   * Interrupts threads that lost their loops and are in their handlers still, and waits for them.
   * Returns what those are that have not ended by then.
   */
  public List<String> awaitAbandoned(long nanos) throws InterruptedException {
    TimeLimit timeout = new TimeLimit(platform, nanos);
    List<String> left = new ArrayList<>();
    for (Abandoned abandoned : loops.abandoned()) {
      abandoned.thread().interrupt();
    }
    for (Abandoned abandoned : loops.abandoned()) {
      if (!platform.await(abandoned.ended(), Math.max(0, timeout.left()))) {
        left.add(abandoned.thread().getName() + " (" + abandoned.what() + ")");
      }
    }
    return left;
  }

  /** Has all loops end after the handlers that run now. */
  public void stopNow() {
    loops.running().forEach(EventLoop::stopNow);
  }

  /** Waits for the ends of their threads. */
  public boolean awaitEnd(long nanos) throws InterruptedException {
    TimeLimit timeout = new TimeLimit(platform, nanos);
    for (EventLoop loop : loops.running()) {
      if (!loop.awaitEnd(timeout.left())) {
        return false;
      }
    }
    return true;
  }

  /** A condition that may need an answer from loops whose handlers do not return. */
  private interface Condition {
    boolean holds(TimeLimit timeout) throws InterruptedException, TimeoutException;
  }

  private boolean until(TimeLimit timeout, Condition condition) throws InterruptedException {
    try {
      while (!condition.holds(timeout)) {
        if (timeout.left() <= 0) {
          return false;
        }
        platform.await(NEVER, PAUSE_NANOS);
      }
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  private boolean isAllStopped(TimeLimit timeout) throws InterruptedException, TimeoutException {
    loops.running().forEach(EventLoop::stopActors);
    if (quiet.ask(timeout, Map.of()).values().stream().anyMatch(state -> state.actors() > 0)) {
      return false;
    }
    loops.running().forEach(EventLoop::endSoon);
    return true;
  }
}

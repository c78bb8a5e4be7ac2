package dev.rondo.internal.loop;

import dev.rondo.dispatch.Platform;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends the loops of a system together: no one else may send any more, what was accepted is
 * finished, with what follows from it, the actors stop, the loops end.
 *
 * <p>Loops send to each other while they finish, so that each is idle says little. They are asked
 * twice, and all is done if each was idle both times, did nothing in between, and has by the second
 * time passed what its ring held after the first. For then nobody sent anything after its first
 * answer, and whatever was sent before has been looked at.
 *
 * <p>One thread, which is not a loop's.
 */
public final class Closing {

  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  /** Waiting for it is a pause that an interrupt ends. */
  private static final CompletableFuture<Void> NEVER = new CompletableFuture<>();

  private final Loops loops;
  private final Platform platform;

  /** Begins to close: from now on other threads and systems are refused. */
  public Closing(Loops loops, Platform platform) {
    this.loops = loops;
    this.platform = platform;
    loops.closeToOthers();
  }

  /** Lets actors finish, then stops them and ends the loops. False if that takes too long. */
  public boolean finish(long nanos) throws InterruptedException {
    Timeout timeout = new Timeout(nanos);
    return until(timeout, this::isAllDone)
        && until(timeout, this::isAllStopped)
        && awaitEnd(timeout.left());
  }

  /** Has all loops end after the handlers that run now. */
  public void stopNow() {
    loops.running().forEach(EventLoop::stopNow);
  }

  /** Waits for the ends of their threads. */
  public boolean awaitEnd(long nanos) throws InterruptedException {
    Timeout timeout = new Timeout(nanos);
    for (EventLoop loop : loops.running()) {
      if (!loop.awaitEnd(timeout.left())) {
        return false;
      }
    }
    return true;
  }

  /** A condition that may need an answer from loops whose handlers do not return. */
  private interface Condition {
    boolean holds(Timeout timeout) throws InterruptedException, TimeoutException;
  }

  private boolean until(Timeout timeout, Condition condition) throws InterruptedException {
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

  private boolean isAllDone(Timeout timeout) throws InterruptedException, TimeoutException {
    Map<EventLoop, LoopState> first = ask(timeout, Map.of());
    if (!first.values().stream().allMatch(LoopState::isIdle)) {
      return false;
    }
    Map<EventLoop, Long> claimed = new HashMap<>();
    first.keySet().forEach(loop -> claimed.put(loop, loop.inbound().claimed()));
    return ask(timeout, claimed).equals(first) && loops.running().equals(first.keySet());
  }

  private boolean isAllStopped(Timeout timeout) throws InterruptedException, TimeoutException {
    loops.running().forEach(EventLoop::stopActors);
    if (ask(timeout, Map.of()).values().stream().anyMatch(state -> state.actors() > 0)) {
      return false;
    }
    loops.running().forEach(EventLoop::endSoon);
    return true;
  }

  /** Asks each loop at the end of what it has to do now. */
  private Map<EventLoop, LoopState> ask(Timeout timeout, Map<EventLoop, Long> drainedTo)
      throws InterruptedException, TimeoutException {
    Map<EventLoop, CompletableFuture<LoopState>> answers = new HashMap<>();
    for (EventLoop loop : Set.copyOf(loops.running())) {
      answers.put(loop, loop.state(drainedTo.getOrDefault(loop, -1L)));
    }
    Map<EventLoop, LoopState> states = new HashMap<>();
    for (Map.Entry<EventLoop, CompletableFuture<LoopState>> answer : answers.entrySet()) {
      if (!platform.await(answer.getValue(), timeout.left())) {
        throw new TimeoutException(answer.getKey() + " does not answer");
      }
      states.put(answer.getKey(), answer.getValue().join());
    }
    return states;
  }

  /** A span of time that has begun. */
  private final class Timeout {
    private final long began = platform.nanoTime();
    private final long nanos;

    Timeout(long nanos) {
      this.nanos = nanos;
    }

    long left() {
      return nanos - (platform.nanoTime() - began);
    }
  }
}

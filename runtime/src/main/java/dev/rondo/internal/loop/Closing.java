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
 * <p>Loops send to each other while they finish, so that each is idle says little. They are asked
 * twice, and all is done if each was idle both times, did nothing in between, and has by the second
 * time passed what its ring held after the first. For then nobody sent anything after its first
 * answer, and whatever was sent before has been looked at.
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

  /** Begins to close: from now on other threads and systems are refused. */
  public Closing(Loops loops, Platform platform) {
    this.loops = loops;
    this.platform = platform;
    loops.closeToOthers();
  }

  /** Lets actors finish, then stops them and ends the loops. False if that takes too long. */
  public boolean finish(long nanos) throws InterruptedException {
    TimeLimit timeout = new TimeLimit(platform, nanos);
    return until(timeout, this::isAllDone)
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

  private boolean isAllDone(TimeLimit timeout) throws InterruptedException, TimeoutException {
    Map<EventLoop, LoopState> first = ask(timeout, Map.of());
    if (!first.values().stream().allMatch(LoopState::isIdle)
        || first.values().stream().mapToInt(LoopState::asksBegun).sum() != 0) {
      return false;
    }
    Map<EventLoop, Long> claimed = new LinkedHashMap<>();
    first.keySet().forEach(loop -> claimed.put(loop, loop.inbound().claimed()));
    return ask(timeout, claimed).equals(first) && loops.running().equals(first.keySet());
  }

  private boolean isAllStopped(TimeLimit timeout) throws InterruptedException, TimeoutException {
    loops.running().forEach(EventLoop::stopActors);
    if (ask(timeout, Map.of()).values().stream().anyMatch(state -> state.actors() > 0)) {
      return false;
    }
    loops.running().forEach(EventLoop::endSoon);
    return true;
  }

  /** Asks each loop at the end of what it has to do now. */
  private Map<EventLoop, LoopState> ask(TimeLimit timeout, Map<EventLoop, Long> drainedTo)
      throws InterruptedException, TimeoutException {
    Map<EventLoop, CompletableFuture<LoopState>> answers = new LinkedHashMap<>();
    for (EventLoop loop : List.copyOf(loops.running())) {
      answers.put(loop, loop.state(drainedTo.getOrDefault(loop, -1L)));
    }
    Map<EventLoop, LoopState> states = new LinkedHashMap<>();
    for (Map.Entry<EventLoop, CompletableFuture<LoopState>> answer : answers.entrySet()) {
      if (!platform.await(answer.getValue(), timeout.left())) {
        throw new TimeoutException(answer.getKey() + " does not answer");
      }
      states.put(answer.getKey(), answer.getValue().join());
    }
    return states;
  }
}

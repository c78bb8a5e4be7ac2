package dev.rondo.internal.loop;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.time.TimeLimit;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/**
 * Whether the loops of a system have nothing left to do but to wait for a time.
 *
 * <p>Loops send to each other while they finish, so that each is idle says little. They are asked
 * twice, and all is done if each was idle both times, did nothing in between, and has by the second
 * time passed what its ring held after the first. For then nobody sent anything after its first
 * answer, and whatever was sent before has been looked at. What threads send meanwhile may or may
 * not have been.
 *
 * <p>Any thread that is not a loop's.
 */
public final class Quiet {

  private final Loops loops;
  private final Platform platform;

  /** Of those loops. */
  public Quiet(Loops loops, Platform platform) {
    this.loops = loops;
    this.platform = platform;
  }

  /**
   * Whether it holds now, or did a moment ago.
   *
   * @param patience how long loops may take to answer; else it does not hold
   */
  public boolean holds(Duration patience) throws InterruptedException {
    try {
      return holds(new TimeLimit(platform, patience.toNanos()));
    } catch (TimeoutException e) {
      return false;
    }
  }

  /** Whether it holds now, or did a moment ago. */
  boolean holds(TimeLimit timeout) throws InterruptedException, TimeoutException {
    Map<EventLoop, LoopState> first = ask(timeout, Map.of());
    if (!first.values().stream().allMatch(LoopState::isIdle)
        || first.values().stream().mapToInt(LoopState::asksBegun).sum() != 0) {
      return false;
    }
    Map<EventLoop, Long> claimed = new LinkedHashMap<>();
    first.keySet().forEach(loop -> claimed.put(loop, loop.inbound().claimed()));
    return ask(timeout, claimed).equals(first) && loops.running().equals(first.keySet());
  }

  /** Asks each loop at the end of what it has to do now. */
  Map<EventLoop, LoopState> ask(TimeLimit timeout, Map<EventLoop, Long> drainedTo)
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

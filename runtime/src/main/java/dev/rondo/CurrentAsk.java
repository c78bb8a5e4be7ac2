package dev.rondo;

import java.time.Duration;

/**
 * The ask that an actor works for, for whoever wants to know whether that is still of use. Any
 * thread; it may be handed to whatever works for the actor elsewhere.
 */
public interface CurrentAsk {

  /**
   * Whether somebody waits for the answer. False once it was answered, its deadline has passed, or
   * its asker has cancelled it or stopped waiting in another way. It does not become true again.
   */
  boolean isAwaited();

  /**
   * How long until its deadline; zero if that has passed. Not negative. For deadlines of a second
   * and more it may be up to 16 ms too long.
   */
  Duration timeLeft();
}

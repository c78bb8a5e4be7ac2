package dev.rondo.dispatch;

/**
 * How an event loop waits for messages when it has nothing to do. The names are those of the
 * Disruptor's strategies.
 *
 * <p>All of them first look around for a few microseconds. They differ in what comes then: what
 * waiting costs, what waking costs the sender, and how soon a message is seen.
 */
public enum WaitStrategy {

  /**
   * Sleeps until a sender wakes the loop. Waiting costs nothing; waking costs the first sender 3 to
   * 28 microseconds, once a sleep. The usual one.
   */
  BLOCKING,

  /**
   * Naps of 50 microseconds. No sender ever pays for waking; a message may lie for a nap, and what
   * the operating system adds to it. Waiting costs a few hundredths of a processor.
   */
  SLEEPING,

  /**
   * Looks again and again, and gives the processor to any thread that wants it. Takes all of it.
   */
  YIELDING,

  /**
   * Looks again and again. A message is seen within tens of nanoseconds, as long as each such loop
   * has a processor of its own, which it takes all of.
   */
  BUSY_SPIN
}

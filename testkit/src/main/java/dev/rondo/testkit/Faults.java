package dev.rondo.testkit;

import dev.rondo.ActorRef;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What a {@link Simulation} does to a system beside choosing its order; nothing unless it is said.
 * A rate of {@code n} means that, as the seed has it, one message in {@code n} meets the fault.
 */
public final class Faults {

  private static final Faults NONE = new Faults(0, 0, 0, Duration.ZERO, ref -> true);

  final int throwing;
  final int killing;
  final int slow;
  final Duration longest;
  final Predicate<? super ActorRef> isMeant;

  private Faults(
      int throwing, int killing, int slow, Duration longest, Predicate<? super ActorRef> isMeant) {
    this.throwing = throwing;
    this.killing = killing;
    this.slow = slow;
    this.longest = longest;
    this.isMeant = isMeant;
  }

  /** No faults. */
  public static Faults none() {
    return NONE;
  }

  /** The same, and one handler in so many throws a {@link SimulatedFailure} before it begins. */
  public Faults throwOneIn(int messages) {
    return new Faults(checked(messages), killing, slow, longest, isMeant);
  }

  /**
   * The same, and after one message in so many the actor is {@linkplain
   * dev.rondo.ActorControl#stopNow stopped}.
   */
  public Faults killOneIn(int messages) {
    return new Faults(throwing, checked(messages), slow, longest, isMeant);
  }

  /** The same, and one handler in so many takes long, up to that. */
  public Faults delayOneIn(int messages, Duration most) {
    return new Faults(throwing, killing, checked(messages), most, isMeant);
  }

  /** The same, but only for those actors. */
  public Faults only(Predicate<? super ActorRef> actors) {
    return new Faults(throwing, killing, slow, longest, Objects.requireNonNull(actors, "actors"));
  }

  private static int checked(int messages) {
    if (messages < 1) {
      throw new IllegalArgumentException(
          "one in " + messages + " is no rate; leave the fault out if it shall not come");
    }
    return messages;
  }
}

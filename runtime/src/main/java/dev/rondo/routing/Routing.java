package dev.rondo.routing;

import dev.rondo.ActorSystem;
import dev.rondo.Contract;
import dev.rondo.internal.routing.RouterCell;
import dev.rondo.internal.routing.RouterCells;
import dev.rondo.internal.time.Durations;
import java.time.Duration;

/** How a router chooses who gets a message. A value. */
public final class Routing {

  @FunctionalInterface
  private interface Maker {
    RouterCell make(ActorSystem system, Contract<?, ?> contract, String name);
  }

  private static final Routing ROUND_ROBIN = new Routing("round robin", RouterCells::roundRobin);
  private static final Routing RANDOM = new Routing("random", RouterCells::random);
  private static final Routing SMALLEST_MAILBOX =
      new Routing("smallest mailbox", RouterCells::smallestMailbox);
  private static final Routing CONSISTENT_HASH =
      new Routing("consistent hash", RouterCells::consistentHash);
  private static final Routing BROADCAST = new Routing("broadcast", RouterCells::broadcast);
  private static final Routing SCATTER_GATHER =
      new Routing("scatter-gather", RouterCells::scatterGather);

  private final String text;
  private final Maker maker;

  private Routing(String text, Maker maker) {
    this.text = text;
    this.maker = maker;
  }

  /**
   * One member after another. Each event loop counts by itself, and so do all other threads
   * together; so the shares of members are equal over the messages of one loop.
   */
  public static Routing roundRobin() {
    return ROUND_ROBIN;
  }

  /** Any member, each as likely. */
  public static Routing random() {
    return RANDOM;
  }

  /**
   * The member for which the fewest messages wait. What waits is counted in bounded mailboxes only,
   * so members need one: {@link dev.rondo.Spawn#mailbox} or {@code @Mailbox}. Each message reads
   * all these counts, which other threads write: for few members whose messages take long.
   */
  public static Routing smallestMailbox() {
    return SMALLEST_MAILBOX;
  }

  /**
   * The member to which the parameter belongs that is marked {@code @RouteBy}, by its {@code
   * hashCode}: equal values go to the same member. When a member comes or goes, only what becomes
   * or was its own goes elsewhere. Each message of the contract must have such a parameter.
   */
  public static Routing consistentHash() {
    return CONSISTENT_HASH;
  }

  /**
   * All members, for a contract of tells. A full mailbox means what it means to who tells that
   * member; but where it would refuse, the message is a dead letter, and the others get theirs.
   */
  public static Routing broadcast() {
    return BROADCAST;
  }

  /**
   * All members; an ask is answered by the first reply, and fails with {@link
   * dev.rondo.TooFewRepliesException} when all have failed.
   */
  public static Routing scatterGather() {
    return SCATTER_GATHER;
  }

  /**
   * For an ask one member in turn, and another one each time that this time has passed without a
   * reply; the first reply is the answer. When it comes the other asks go on. A tell goes to one
   * member in turn.
   *
   * @throws IllegalArgumentException if the time is not positive
   */
  public static Routing tailChopping(Duration apart) {
    long nanos = Durations.positive(apart, "the time between two asks").toNanos();
    return new Routing(
        "tail chopping every " + apart,
        (system, contract, name) -> RouterCells.tailChopping(system, contract, name, nanos));
  }

  RouterCell newCell(ActorSystem system, Contract<?, ?> contract, String name) {
    return maker.make(system, contract, name);
  }

  @Override
  public String toString() {
    return text;
  }
}

package dev.rondo.internal.routing;

import dev.rondo.ActorSystem;
import dev.rondo.Contract;
import dev.rondo.internal.SystemAccess;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.Operation;
import java.util.Objects;

/** Makes topics and routers, for contracts whose messages can go that way. */
public final class RouterCells {

  private RouterCells() {}

  /** A topic. */
  public static RouterCell topic(
      ActorSystem system,
      Contract<?, ?> contract,
      String name,
      boolean retains,
      boolean gathersAsks) {
    GeneratedContract<?, ?> described = described(contract);
    String thing = "a topic for " + contract;
    checkThatAllCanShare(described, thing);
    if (!gathersAsks) {
      checkThatThereAreNoAsks(
          described, thing, "leave it out, or make the topic with gatherAsks()");
    }
    return opened(new TopicCell(name, described, surroundings(system), retains));
  }

  /** One member after another. */
  public static RouterCell roundRobin(ActorSystem system, Contract<?, ?> contract, String name) {
    return oneOf("round-robin router", system, contract, name, Choice::roundRobin);
  }

  /** Any member. */
  public static RouterCell random(ActorSystem system, Contract<?, ?> contract, String name) {
    return oneOf("random router", system, contract, name, Choice::random);
  }

  /** The one with the fewest messages. */
  public static RouterCell smallestMailbox(
      ActorSystem system, Contract<?, ?> contract, String name) {
    return opened(
        new OneOfCell(
            "smallest-mailbox router",
            name,
            described(contract),
            surroundings(system),
            Choice::smallestMailbox) {
          @Override
          void check(GeneratedRef member) {
            Choice.checkIsCounted(member);
          }
        });
  }

  /** The way to one who translates. */
  public static RouterCell gateway(ActorSystem system, Contract<?, ?> contract, String name) {
    RouterCell way = oneOf("gateway", system, contract, name, Choice::roundRobin);
    way.whenStopped(translator -> way.end());
    return way;
  }

  private static RouterCell oneOf(
      String kind, ActorSystem system, Contract<?, ?> contract, String name, Choice choice) {
    return opened(new OneOfCell(kind, name, described(contract), surroundings(system), choice));
  }

  /** By the marked parameter. */
  public static RouterCell consistentHash(
      ActorSystem system, Contract<?, ?> contract, String name) {
    GeneratedContract<?, ?> described = described(contract);
    for (Operation operation : described.operations()) {
      if (operation.routingParameter() < 0) {
        throw new IllegalArgumentException(
            "a consistent-hash router for "
                + contract
                + " needs a parameter marked @RouteBy on each message, and "
                + operation
                + " has none");
      }
    }
    return opened(new ByKeyCell("consistent-hash router", name, described, surroundings(system)));
  }

  /** All members. */
  public static RouterCell broadcast(ActorSystem system, Contract<?, ?> contract, String name) {
    GeneratedContract<?, ?> described = described(contract);
    String thing = "a broadcast router for " + contract;
    checkThatAllCanShare(described, thing);
    checkThatThereAreNoAsks(described, thing, "use Routing.scatterGather()");
    return opened(new BroadcastCell("broadcast router", name, described, surroundings(system)));
  }

  /** All members, for one reply. */
  public static RouterCell scatterGather(ActorSystem system, Contract<?, ?> contract, String name) {
    GeneratedContract<?, ?> described = described(contract);
    checkThatAllCanShare(described, "a scatter-gather router for " + contract);
    return opened(new ScatterCell("scatter-gather router", name, described, surroundings(system)));
  }

  /** One member after another, for one reply. */
  public static RouterCell tailChopping(
      ActorSystem system, Contract<?, ?> contract, String name, long apartNanos) {
    GeneratedContract<?, ?> described = described(contract);
    checkThatAllCanShare(described, "a tail-chopping router for " + contract);
    return opened(
        new TailChoppingCell(
            "tail-chopping router", name, described, surroundings(system), apartNanos));
  }

  private static <C extends RouterCell> C opened(C cell) {
    cell.open();
    return cell;
  }

  private static GeneratedContract<?, ?> described(Contract<?, ?> contract) {
    return (GeneratedContract<?, ?>) Objects.requireNonNull(contract, "contract");
  }

  private static LoopSurroundings surroundings(ActorSystem system) {
    return SystemAccess.surroundingsOf(system);
  }

  private static void checkThatThereAreNoAsks(
      GeneratedContract<?, ?> contract, String thing, String mend) {
    for (Operation operation : contract.operations()) {
      if (operation.isAsk()) {
        throw new IllegalArgumentException(
            thing + " cannot answer the ask " + operation + ": it has many receivers; " + mend);
      }
    }
  }

  private static void checkThatAllCanShare(GeneratedContract<?, ?> contract, String thing) {
    for (Operation operation : contract.operations()) {
      if (operation.isExclusive()) {
        throw new IllegalArgumentException(
            thing
                + " has many receivers, and "
                + operation
                + " moves a value to one; send a Cow, or mark the parameter @Copied");
      }
    }
  }
}

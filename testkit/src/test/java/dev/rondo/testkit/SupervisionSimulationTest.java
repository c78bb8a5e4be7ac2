package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorControl;
import dev.rondo.ActorSystem;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.metrics.ContractMetrics;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Trees of actors that fail in all ways and are stopped, suspended, emptied and moved from outside,
 * through rings that are full, in orders that seeds choose: nothing is lost or doubled, order is
 * kept, two incarnations never live at once, and each that was started is ended.
 */
@Timeout(240)
class SupervisionSimulationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 200);

  /** Large trees take a while: {@code -Drondo.trees=20000} is for a long evening. */
  private static final int TREES = Integer.getInteger("rondo.trees", 4);

  private static final long FIRST_TREE = Long.getLong("rondo.first.tree", 1);

  private static final long CLOSE_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final List<Crash.Kind> KINDS = List.of(Crash.Kind.values());

  private final Set<Crash.Kind> seen = EnumSet.noneOf(Crash.Kind.class);
  private int restarts;
  private int largest;
  private int moved;
  private int fullRings;
  private long dead;
  private long discarded;

  private void run(Simulation simulation, Tree tree, int depth, int messages) {
    Random random = new Random(simulation.seed());
    ActorSystem system =
        ActorSystem.builder("tree")
            .dispatcher(simulation.of(Dispatchers.sharded(2)))
            .ringSize(2 << random.nextInt(3))
            .create();
    NodeRef root =
        system.spawnWith(
            NodeRef.CONTRACT,
            "root",
            context -> new NodeActor(context, tree, depth),
            Spawn.supervision(Supervision.restart()));
    tree.found(root);
    simulation.await(tree.grown());
    var controller =
        simulation.fork(
            "controller",
            () -> {
              Random own = new Random(~simulation.seed());
              for (int i = 0; i < messages / 8; i++) {
                control(tree.any(own), own.nextInt(10));
              }
              return true;
            });
    Moves moves = new Moves(system);
    var mover =
        simulation.fork(
            "mover",
            () -> {
              Random own = new Random(simulation.seed() + 1);
              for (int i = 0; i < messages / 4; i++) {
                moves.move(tree.any(own), own);
                fullRings += isFull(system) ? 1 : 0;
              }
              return true;
            });
    for (int number = 1; number <= messages; number++) {
      tell(tree, random, number);
    }
    simulation.await(controller);
    simulation.await(mover);
    if (random.nextBoolean()) {
      ActorControl.of(root).stop();
    }
    long closing = simulation.nanoTime();
    system.close();

    assertThat(simulation.nanoTime() - closing).as("nobody waits for ever").isLessThan(CLOSE_NANOS);
    ContractMetrics metrics = system.metrics().contract(NodeRef.CONTRACT);
    assertThat(tree.isGone()).as("each incarnation that was made has ended").isTrue();
    assertThat(metrics.handled()).isEqualTo(tree.handledSoFar());
    assertThat(metrics.handled() + metrics.deadLetters() + metrics.discarded())
        .as("%s", metrics)
        .isEqualTo(tree.sentSoFar());
    moved += moves.done();
    largest = Math.max(largest, tree.size());
    restarts += (int) metrics.restarts();
    dead += metrics.deadLetters();
    discarded += metrics.discarded();
  }

  private static boolean isFull(ActorSystem system) {
    return system.metrics().loops().stream()
        .anyMatch(loop -> loop.ringOccupancy() == loop.ringCapacity());
  }

  private void tell(Tree tree, Random random, int number) {
    NodeRef node = tree.any(random);
    tree.sent();
    switch (random.nextInt(8)) {
      case 0 -> {
        Crash.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        seen.add(kind);
        node.crash(number, kind);
      }
      case 1 -> node.delegate(-1_000, 3);
      default -> node.work(number);
    }
  }

  private static void control(NodeRef node, int what) {
    ActorControl control = ActorControl.of(node);
    switch (what) {
      case 0 -> control.stop();
      case 1 -> control.stopNow();
      case 2 -> control.stopWhenChildless();
      case 3, 4 -> control.suspend();
      case 5 -> control.discardPending();
      default -> control.resume();
    }
  }

  @Test
  void smallTreesKeepTheirPromises() {
    Simulation.seeds(SEEDS, simulation -> run(simulation, new Tree(3, 13), 2, 200));
    assertThat(seen).containsAll(KINDS);
    assertThat(restarts).isGreaterThan(SEEDS);
    assertThat(dead).isPositive();
    assertThat(discarded).isPositive();
    assertThat(moved).isPositive();
    assertThat(fullRings).as("looks that found a full ring").isPositive();
  }

  @Test
  void treesOfFiveHundredKeepTheirPromises() {
    long began = System.nanoTime();
    for (long seed = FIRST_TREE; seed < FIRST_TREE + TREES; seed++) {
      Simulation.run(seed, simulation -> run(simulation, new Tree(6, 500), 4, 3_000));
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf(
        "%,d trees of 500 in %.0f s, %.1f a second; %,d restarts, %,d moves%n",
        TREES, seconds, TREES / seconds, restarts, moved);
    assertThat(largest).isGreaterThanOrEqualTo(500);
    assertThat(restarts).isPositive();
    assertThat(moved).isPositive();
    assertThat(fullRings).as("looks that found a full ring").isPositive();
  }
}

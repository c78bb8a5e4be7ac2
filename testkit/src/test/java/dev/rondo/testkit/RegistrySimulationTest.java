package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorControl;
import dev.rondo.ActorSystem;
import dev.rondo.DeadLetter;
import dev.rondo.Message;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import dev.rondo.registry.Key;
import dev.rondo.registry.Registration;
import dev.rondo.registry.Registry;
import dev.rondo.testkit.QuayActor.Landed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Actors and other threads send to a name while actors get it, lose it, stop, fail and move: each
 * message is handled once, or a dead letter once, and each sender's come to each holder in their
 * order.
 */
@Timeout(14_400)
class RegistrySimulationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 300);
  private static final long FIRST_SEED = Long.getLong("rondo.first.seed", 1);
  private static final int THREADS = 2;
  private static final int ACTORS = 2;
  private static final int MESSAGES = 40;
  private static final int CHANGES = 12;
  private static final int LAST_SENDER = 99;
  private static final int FEW = 5;
  private static final Key<QuayRef> KEY = Key.of(QuayRef.CONTRACT, "quay");

  private final Map<String, Integer> totals = new TreeMap<>();

  private void count(String what, int number) {
    totals.merge(what, number, Integer::sum);
  }

  /** One run. */
  private static final class Port {
    final Simulation simulation;
    final ActorSystem system;
    final Registry registry;
    final Random random;
    final Moves moves;
    final List<Landed> landed = Collections.synchronizedList(new ArrayList<>());
    final List<QuayRef> holders = new ArrayList<>();

    Port(Simulation simulation) {
      this.simulation = simulation;
      simulation.allowDeadLetters();
      system = simulation.system("port");
      registry = system.registry();
      random = new Random(simulation.seed());
      moves = new Moves(system);
    }

    QuayRef spawn(String name) {
      return system.spawnWith(
          QuayRef.CONTRACT,
          name,
          context -> new QuayActor(context, landed),
          Spawn.supervision(Supervision.restart()));
    }

    QuayRef newHolder() {
      QuayRef holder = spawn("holder" + holders.size());
      holders.add(holder);
      return holder;
    }

    void pause() throws InterruptedException {
      simulation.sleep(Duration.ofNanos(random.nextInt(40_000)));
    }

    /** Has others have the name, or nobody. Each has it once. */
    boolean change() throws InterruptedException {
      Registration registration = null;
      QuayRef holder = null;
      for (int i = 0; i < CHANGES; i++) {
        pause();
        if (holder == null) {
          holder = newHolder();
          registration = registry.replace(KEY, holder);
          continue;
        }
        switch (random.nextInt(6)) {
          case 0 -> {
            holder = newHolder();
            registration = registry.replace(KEY, holder);
          }
          case 1 -> {
            ActorControl.of(holder).stop();
            holder = null;
          }
          case 2 -> {
            ActorControl.of(holder).stopNow();
            holder = null;
          }
          case 3 -> {
            registration.close();
            holder = null;
          }
          case 4 -> holder.crash();
          default -> moves.move(holder, random);
        }
      }
      return true;
    }

    /** Has somebody have it in the end, and all handled. */
    void end(QuayRef to) {
      QuayRef last = newHolder();
      registry.replace(KEY, last);
      simulation.settle();
      assertThat(registry.find(KEY)).contains(last);
      to.land(LAST_SENDER, 0); // By now nothing waits, so that it goes straight there.
      system.close();
      assertThat(landed)
          .filteredOn(each -> each.sender() == LAST_SENDER)
          .extracting(Landed::who)
          .containsExactly(last.path());
      landed.removeIf(each -> each.sender() == LAST_SENDER);
    }
  }

  private static boolean send(Port port, QuayRef to, int sender) throws InterruptedException {
    for (int number = 0; number < MESSAGES; number++) {
      QuayActor.sendOne(to, sender, number);
      if (port.random.nextInt(4) == 0) {
        port.pause();
      }
    }
    return true;
  }

  private void run(Simulation simulation) {
    Port port = new Port(simulation);
    QuayRef to = port.registry.ref(KEY, simulation.choose(4) == 0 ? 5 : 1_000);
    List<CompletableFuture<Boolean>> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int sender = i;
      threads.add(simulation.fork("sender", () -> send(port, to, sender)));
    }
    for (int i = 0; i < ACTORS; i++) {
      QuayRef actor = port.spawn("sender" + i);
      actor.send(to, THREADS + i, 0, MESSAGES);
    }
    threads.add(simulation.fork("registrar", port::change));
    threads.forEach(simulation::await);
    port.end(to);
    check(port);
  }

  private void check(Port port) {
    List<Landed> handled = List.copyOf(port.landed);
    List<Landed> lost =
        port.simulation.deadLetters().stream()
            .filter(letter -> !(letter.message() instanceof QuayMessage.Crash)) // Sent directly.
            .map(this::lost)
            .toList();
    List<Landed> both = new ArrayList<>();
    handled.forEach(each -> both.add(new Landed("", each.what(), each.sender(), each.number())));
    both.addAll(lost);
    List<Landed> sent = new ArrayList<>();
    for (int sender = 0; sender < THREADS + ACTORS; sender++) {
      for (int number = 0; number < MESSAGES; number++) {
        sent.add(new Landed("", what(number), sender, number));
      }
    }
    assertThat(both).containsExactlyInAnyOrderElementsOf(sent);
    Map<String, Integer> last = new HashMap<>();
    for (Landed each : handled) {
      String lane = each.what().equals("signal") ? "control" : "ordinary";
      Integer before = last.put(each.who() + lane + each.sender(), each.number());
      assertThat(before == null ? -1 : before).as("%s", each).isLessThan(each.number());
    }
    count("handled", handled.size());
    count("lost", lost.size());
    count("moves", port.moves.done());
    count("holders", port.holders.size());
  }

  private static String what(int number) {
    return switch (number % 5) {
      case 1 -> "signal";
      case 3 -> "call";
      default -> "land";
    };
  }

  private Landed lost(DeadLetter letter) {
    assertThat(letter.via()).isEqualTo("port/registry:Quay/quay");
    assertThat(letter.reason()).as("left behind").doesNotContain("closes");
    count(letter.reason(), 1);
    Message message = letter.message();
    if (message instanceof QuayMessage.Land land) {
      return new Landed("", "land", land.sender(), land.number());
    }
    if (message instanceof QuayMessage.Call call) {
      return new Landed("", "call", call.sender(), call.number());
    }
    QuayMessage.Signal signal = (QuayMessage.Signal) message;
    return new Landed("", "signal", signal.sender(), signal.number());
  }

  @Test
  void whatIsSentToANameIsHandledOnceAndInOrderOrIsADeadLetter() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
      Simulation.run(seed, this::run);
    }
    assertThat(totals)
        .as("%s", totals)
        .allSatisfy((what, number) -> assertThat(number).as(what).isPositive())
        .containsKeys("handled", "lost", "moves");
  }

  /** A message that finds nobody must not wait while somebody is there. */
  @Test
  void nothingIsLeftBehindWhenSomebodyGetsAName() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Port port = new Port(simulation);
          QuayRef to = port.registry.ref(KEY);
          CompletableFuture<Boolean> sender =
              simulation.fork(
                  "sender",
                  () -> {
                    for (int number = 0; number < FEW; number++) {
                      to.land(1, number);
                    }
                    return true;
                  });
          simulation.sleep(Duration.ofNanos(simulation.choose(4) * 1_000L));
          QuayRef holder = port.newHolder();
          port.registry.register(KEY, holder);
          simulation.await(sender);
          simulation.settle();
          assertThat(port.landed).extracting(Landed::number).containsExactly(0, 1, 2, 3, 4);
        });
  }
}

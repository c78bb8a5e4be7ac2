package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorControl;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.Platform;
import dev.rondo.metrics.Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Actors that move from loop to loop, alone and in groups, in whatever they are doing: each
 * sender's order is kept, nothing is lost or handled twice, asks end once, ticks come if their
 * timers go on and not otherwise, and who watches is told once.
 */
@Timeout(14_400)
class MovingSimulationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 30);
  private static final long FIRST_SEED = Long.getLong("rondo.first.seed", 1);
  private static final int ACTORS = 5;
  private static final int SENDERS = 2;
  private static final int MESSAGES = 60;
  private static final int CONTROLS = 12;
  private static final int MOST_NAP_NANOS = 20_000;
  private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  /** What a loop that is busy is late by. */
  private static final long LATE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private final Map<String, Integer> totals = new TreeMap<>();

  private void count(String what, int number) {
    totals.merge(what, number, Integer::sum);
  }

  private static void pause(Simulation simulation, long nanos) throws InterruptedException {
    Platform platform = simulation.of(Dispatchers.pinned()).platform();
    platform.await(new CompletableFuture<>(), nanos);
  }

  private void run(Simulation simulation) throws Exception {
    Steppe steppe = new Steppe(simulation);
    int actors = steppe.isHarmless ? 3 : ACTORS; // Fewer have more to do with each other.
    for (int i = 0; i < actors; i++) {
      steppe.spawn(i == 0 && steppe.random.nextInt(3) == 0);
    }
    List<CompletableFuture<Boolean>> threads = new ArrayList<>();
    for (int i = 0; i < SENDERS; i++) {
      int sender = steppe.newSender();
      threads.add(simulation.fork("sender", () -> send(steppe, sender)));
    }
    if (!steppe.isHarmless && !steppe.isHasty) {
      threads.add(simulation.fork("controller", () -> control(steppe)));
    }
    CompletableFuture<Boolean> mover = simulation.fork("mover", () -> move(steppe));
    if (steppe.isHasty) {
      pause(simulation, steppe.random.nextInt(100 * MOST_NAP_NANOS));
    } else {
      awaitAll(simulation, threads);
      goOn(steppe);
      steppe.isQuiet = true;
      pause(simulation, QUIET_NANOS);
      checkQuiet(steppe);
    }
    if (steppe.isHarmless) {
      dismissAll(steppe);
    }
    close(steppe);
    threads.add(mover);
    awaitAll(simulation, threads);
    check(steppe);
  }

  private static void awaitAll(Simulation simulation, List<CompletableFuture<Boolean>> threads) {
    threads.forEach(simulation::await);
  }

  /** Has each stop, and handle what it was told before; some by another, which then tells them. */
  private static void dismissAll(Steppe steppe) {
    steppe.isQuiet = false;
    int sender = steppe.newSender();
    List<Steppe.Member> all = List.copyOf(steppe.members);
    steppe.spawn(false);
    Steppe.Member other = steppe.members.get(all.size());
    for (Steppe.Member member : all) {
      if (steppe.random.nextBoolean()) {
        steppe.dismiss(sender, member);
      } else {
        steppe.dismiss(sender, other, member);
      }
    }
    for (Steppe.Member member : all) {
      steppe.simulation.await(ActorControl.of(member.ref()).whenStopped());
    }
  }

  private static boolean send(Steppe steppe, int sender) {
    for (int i = 0; i < MESSAGES; i++) {
      steppe.send(sender);
    }
    return true;
  }

  private static boolean control(Steppe steppe) throws InterruptedException {
    for (int i = 0; i < CONTROLS; i++) {
      pause(steppe.simulation, steppe.random.nextInt(10 * MOST_NAP_NANOS));
      steppe.control();
      if (i % 4 == 0) {
        steppe.spawn(false);
      }
    }
    return true;
  }

  private static boolean move(Steppe steppe) throws InterruptedException {
    while (!steppe.isClosed) {
      steppe.move();
      int most = steppe.isQuiet ? 50 * MOST_NAP_NANOS : MOST_NAP_NANOS;
      pause(steppe.simulation, steppe.random.nextInt(most));
    }
    return true;
  }

  /** Has all actors go on that wait for it. */
  private static void goOn(Steppe steppe) {
    int sender = steppe.newSender();
    for (Steppe.Member member : List.copyOf(steppe.members)) {
      ActorControl.of(member.ref()).resume();
      steppe.order(sender, member);
    }
  }

  /** When nobody does anything any more, those that live have the ticks that they wait for. */
  private static void checkQuiet(Steppe steppe) throws InterruptedException {
    List<Steppe.Life> alive =
        List.copyOf(steppe.lives).stream()
            .filter(life -> !life.hasEnded && life.awaited == 0)
            .toList();
    List<Map<String, Integer>> before =
        alive.stream().map(life -> (Map<String, Integer>) new TreeMap<>(life.ticks)).toList();
    List<Integer> messages = alive.stream().map(life -> life.messages).toList();
    pause(steppe.simulation, QUIET_NANOS / 4);
    for (int i = 0; i < alive.size(); i++) {
      Steppe.Life life = alive.get(i);
      if (!life.hasEnded && !life.member.isEmptied && life.awaited == 0) {
        boolean isIdle = life.messages == messages.get(i);
        before.get(i).forEach((key, ticks) -> checkTicks(steppe, life, key, ticks, isIdle));
      }
    }
  }

  private static void checkTicks(
      Steppe steppe, Steppe.Life life, String key, int before, boolean isIdle) {
    Integer after = life.ticks.get(key);
    switch (key) {
      case "once" -> steppe.check(after == null, life.member, "has lost a tick");
      case "idle" -> // A tick elsewhere may tell it something each time.
          steppe.check(!isIdle || (after != null && after > 0), life.member, "was not found idle");
      default -> steppe.check(after != null && after > before, life.member, "ticks no more");
    }
  }

  private void close(Steppe steppe) {
    List<Steppe.Member> stopped =
        List.copyOf(steppe.members).stream()
            .filter(member -> ActorControl.of(member.ref()).whenStopped().isDone())
            .toList();
    steppe.isClosing = true;
    long began = steppe.simulation.nanoTime();
    steppe.system.close();
    assertThat(steppe.simulation.nanoTime() - began).isLessThan(Steppe.LONG.toNanos());
    steppe.isClosed = true;
    steppe.watches.forEach(watch -> checkWatch(steppe, watch, stopped.contains(watch.other)));
  }

  private void checkWatch(Steppe steppe, Steppe.Watched watch, boolean hasStopped) {
    Steppe.Member watcher = watch.watcher.member;
    steppe.check(watch.told <= 1, watcher, "was told more than once");
    if (hasStopped && !steppe.isHasty && !watch.watcher.hasEndedEarly && !watch.isCalledOff) {
      steppe.check(watch.told == 1, watcher, "was not told");
    }
    count("watchers told", watch.told);
  }

  private void check(Steppe steppe) {
    Metrics metrics = steppe.system.metrics();
    long discarded = metrics.contract(NomadRef.CONTRACT).discarded();
    long dead = metrics.deadLetters();
    long abandoned = metrics.total().abandoned();
    assertThat(steppe.errors).isEmpty();
    assertThat(metrics.loops()).isEmpty();
    assertThat(metrics.handled()).isEqualTo(steppe.handled);
    assertThat(steppe.handled + dead + abandoned + discarded).isEqualTo(steppe.sent);
    assertThat(steppe.lives).allMatch(life -> life.hasEnded);
    steppe.asks.forEach(ask -> checkAsk(steppe, ask));
    if (steppe.isHarmless) {
      assertThat(dead + abandoned + discarded).isZero();
    }
    count("moves", steppe.moves);
    count("groups", steppe.groups);
    count("handled", steppe.handled);
    count("dead letters", (int) dead);
    count("discarded", (int) discarded);
    count("abandoned", (int) abandoned);
    count("put aside", steppe.putAside);
    count("asks", steppe.asks.size());
    count("lives", steppe.lives.size());
    count("actors", steppe.members.size());
  }

  private static void checkAsk(Steppe steppe, Steppe.Asked ask) {
    assertThat(ask.ends).isLessThanOrEqualTo(1);
    if (steppe.isHasty) {
      return; // Those that asked have not heard of it.
    }
    if (ask.asker == null || !ask.asker.hasEndedEarly) {
      assertThat(ask.ends).isEqualTo(1);
    }
    if (ask.ends == 1) {
      assertThat(ask.endedAt - ask.deadline).as("late by").isLessThan(LATE_NANOS);
    }
  }

  @Test
  void nothingThatActorsDoMindsThatTheyMove() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
      Simulation.run(seed, this::run);
    }
    assertThat(totals)
        .as("%s", totals)
        .allSatisfy((what, number) -> assertThat(number).as(what).isPositive());
  }
}

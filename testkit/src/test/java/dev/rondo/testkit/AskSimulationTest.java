package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorContext;
import dev.rondo.ActorSystem;
import dev.rondo.Asks;
import dev.rondo.Spawn;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.Platform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An actor adds to a plain field in whatever it chains to a thousand asks, and in its handlers.
 * Between its reading and writing others go on, those that complete the asks among them.
 */
@Timeout(240)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they count.
class AskSimulationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 2);
  private static final int ROUNDS = 56;
  private static final int CHAINS = 16;
  private static final int TELLS = 104;
  private static final Duration SHORT = Duration.ofMillis(2);

  private static final class CountingClerk implements Clerk {
    private final ActorContext<ClerkRef> context;
    private final Simulation simulation;
    private final Platform platform;
    private final boolean ownsThread;
    private int count;
    private boolean isCounting;
    private int overlaps;

    CountingClerk(
        ActorContext<ClerkRef> context,
        Simulation simulation,
        Platform platform,
        boolean ownsThread) {
      this.context = context;
      this.simulation = simulation;
      this.platform = platform;
      this.ownsThread = ownsThread;
    }

    @Override
    public int now(int number) {
      return number;
    }

    @Override
    public CompletionStage<Integer> later(int number) {
      return number < 0 ? new CompletableFuture<>() : elsewhere(number);
    }

    private CompletableFuture<Integer> elsewhere(int number) {
      return simulation.fork("elsewhere", () -> number);
    }

    @Override
    public CompletionStage<Integer> by(ClerkRef other, int number) {
      return other.now(number);
    }

    @Override
    public void count() {
      add();
    }

    @Override
    public void askAll(List<ClerkRef> others, int number) {
      ClerkRef one = others.get(number % others.size());
      ClerkRef two = others.get((number + 1) % others.size());
      one.now(number).thenAccept(reply -> add());
      one.later(number).thenApply(reply -> reply + 1).thenRun(this::add);
      one.by(two, number).whenCompleteAsync((reply, failure) -> add());
      one.now(number).thenCompose(two::later).thenAccept(reply -> add());
      one.now(number).thenCompose(two::now).thenCompose(one::now).thenRun(this::add);
      one.now(number).thenCompose(this::elsewhere).thenAccept(reply -> add());
      one.now(number).thenCombine(elsewhere(number), Integer::sum).thenRun(this::add);
      one.later(number).applyToEither(two.later(number), reply -> reply).thenRun(this::add);
      one.later(number).copy().thenRunAsync(this::add);
      one.later(number).minimalCompletionStage().thenAccept(reply -> add());
      one.within(SHORT).later(-1).handle((reply, failure) -> failure).thenRun(this::add);
      CompletableFuture.completedFuture(number).thenCompose(one::later).thenRun(this::add);
      Asks.all(others, clerk -> clerk.later(number)).thenRun(this::add);
      Asks.first(1, others, clerk -> clerk.now(number)).thenRun(this::add);
      allOf(one.now(number), two.later(number)).thenRun(this::add);
      allOf(Asks.all(List.of(one.now(number), elsewhere(number)))).thenRun(this::add);
    }

    /**
     * What the JDK makes of several stages knows no owner, and so is right on shared loops only.
     */
    private CompletableFuture<?> allOf(CompletableFuture<?>... stages) {
      return ownsThread ? Asks.all(List.of(stages)) : CompletableFuture.allOf(stages);
    }

    private void add() {
      context.stashSize(); // Throws outside this actor's turns, whatever the others do just then.
      overlaps += isCounting ? 1 : 0;
      isCounting = true;
      int before = count;
      platform.interleave();
      count = before + 1;
      isCounting = false;
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nothingIsLostOfWhatStagesAddToAPlainField(boolean ownsThread) {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Dispatcher shared = simulation.of(Dispatchers.sharded(2));
          ActorSystem system =
              ActorSystem.builder("clerks")
                  .dispatcher(shared)
                  .dispatcher("own", simulation.of(Dispatchers.pinned()))
                  .ringSize(16)
                  .create();
          Spawn own = Spawn.defaults().dispatcher("own");
          List<CountingClerk> clerks = new ArrayList<>();
          Function<ActorContext<ClerkRef>, CountingClerk> factory =
              context -> {
                clerks.add(new CountingClerk(context, simulation, shared.platform(), ownsThread));
                return clerks.get(clerks.size() - 1);
              };
          ClerkRef asker =
              system.spawnWith(
                  ClerkRef.CONTRACT, "asker", factory, ownsThread ? own : Spawn.defaults());
          simulation.await(asker.now(0));
          List<ClerkRef> others = new ArrayList<>();
          for (Spawn options : List.of(own, Spawn.defaults(), Spawn.defaults(), own)) {
            others.add(system.spawnWith(ClerkRef.CONTRACT, null, factory, options));
          }
          CompletableFuture<Boolean> teller =
              simulation.fork(
                  "teller",
                  () -> {
                    for (int i = 0; i < TELLS; i++) {
                      asker.count();
                    }
                    return true;
                  });
          for (int i = 0; i < ROUNDS; i++) {
            asker.askAll(others, i);
          }
          simulation.await(teller);
          system.close();
          assertThat(clerks.get(0).count).isEqualTo(ROUNDS * CHAINS + TELLS);
          assertThat(clerks.get(0).overlaps).isZero();
        });
  }
}

package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rondo.ActorControl;
import dev.rondo.ActorFailedException;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a simulation finds in actors, and how it shows it. */
@Timeout(120)
class SimulatedBankTest {

  private static final int SEEDS = 200;
  private static final Pattern REPLAY =
      Pattern.compile("Simulation\\.replay\\(\"(.*)\", \\.\\.\\)");

  private final List<String> prepared = new ArrayList<>();

  @BeforeEach
  void prepare() {
    prepared.add("prepared");
  }

  private static AccountRef account(ActorSystem bank, String name) {
    return bank.spawn(AccountRef.CONTRACT, name, AccountActor::new);
  }

  private static AssertionError failureOf(Simulation.Body body) {
    return catchThrowableOfType(AssertionError.class, () -> Simulation.seeds(SEEDS, body));
  }

  // @start region="test"
  @SimulationTest(seeds = 50)
  void allThatIsPaidInIsThere(Simulation simulation) {
    ActorSystem bank = simulation.system("bank");
    AccountRef account = bank.spawn(AccountRef.CONTRACT, "account", AccountActor::new);
    var anna = simulation.fork("anna", () -> payIn(account));
    var ben = simulation.fork("ben", () -> payIn(account));
    simulation.await(anna);
    simulation.await(ben);
    assertThat(account.balance().join()).isEqualTo(60);
  }

  private static boolean payIn(AccountRef account) {
    for (int i = 0; i < 3; i++) {
      account.deposit(10);
    }
    return true;
  }

  // @end

  // @start region="worker"
  @SimulationTest(seeds = 50)
  void whoIsRestartedGoesOnWithWhatWaits(Simulation simulation) {
    simulation.faults(Faults.none().throwOneIn(5));
    ActorSystem bank = simulation.system("bank");
    Spawn restarted = Spawn.supervision(Supervision.restart());
    AccountRef account =
        bank.spawnWith(AccountRef.CONTRACT, "account", context -> new AccountActor(), restarted);
    List<Ask<Integer>> asks = Stream.generate(account::balance).limit(20).toList();

    for (Ask<Integer> ask : asks) { // Each has an end, and none but a failed one has no balance.
      Throwable failure = ask.handle((cents, thrown) -> thrown).join();
      assertThat(failure == null || failure instanceof ActorFailedException).isTrue();
    }
  }

  // @end

  @SimulationTest(seeds = 3)
  void eachSeedHasAnInstanceOfItsOwn(Simulation simulation) {
    assertThat(prepared).containsExactly("prepared");
    prepared.add("used by " + simulation.seed());
  }

  /** An update is lost when a deposit comes between two turns of one handler. */
  private static void looseADeposit(Simulation simulation) {
    ActorSystem bank = simulation.system("bank");
    AccountRef account = account(bank, "account");
    AccountRef counter = account(bank, "counter");
    account.deposit(1);
    var doubled = account.twice(counter);
    var other = simulation.fork("other", () -> payIn(account));
    simulation.await(doubled);
    simulation.await(other);
    assertThat(simulation.await(account.balance())).isGreaterThanOrEqualTo(32);
  }

  @Test
  void aLostUpdateIsFoundShrunkAndReplayed() {
    AssertionError error = failureOf(SimulatedBankTest::looseADeposit);
    assertThat(error)
        .hasMessageContaining("Simulation.run(")
        .hasMessageContaining("account.deposit(10)")
        .hasMessageContaining("account.twice(")
        .cause()
        .hasMessageContaining("greater than or equal to");
    Matcher replay = REPLAY.matcher(error.getMessage());
    assertThat(replay.find()).as(error.getMessage()).isTrue();
    assertThat(replay.group(1).split(",")).as(error.getMessage()).hasSizeLessThan(30);
    AssertionError again =
        catchThrowableOfType(
            AssertionError.class,
            () -> Simulation.replay(replay.group(1), SimulatedBankTest::looseADeposit));
    assertThat(again.getCause()).hasMessage(error.getCause().getMessage());
    assertThat(trace(again)).isNotEmpty().isEqualTo(trace(error));
  }

  private static List<String> trace(AssertionError error) {
    return error.getMessage().lines().filter(line -> line.contains(" us  ")).toList();
  }

  @Test
  void anInvariantIsCheckedAfterEachTurn() {
    AssertionError error =
        failureOf(
            simulation -> {
              int[] balance = new int[1];
              ActorSystem bank = simulation.system("bank");
              AccountRef account =
                  bank.spawn(
                      AccountRef.CONTRACT,
                      "account",
                      () ->
                          new StandInAccount() {
                            @Override
                            public void deposit(int cents) {
                              balance[0] += cents;
                            }
                          });
              simulation.invariant(() -> assertThat(balance[0]).isNotEqualTo(20));
              payIn(account);
            });
    assertThat(error.getCause()).hasMessageContaining("not to be equal to");
    assertThat(error.getMessage().lines().filter(line -> line.contains("account.deposit(10)")))
        .as("the trace ends there")
        .hasSize(2);
  }

  @Test
  void whatIsLeftUnhandledIsFound() {
    Simulation.Body body =
        simulation -> {
          AccountRef account = account(simulation.system("bank"), "account");
          ActorControl.of(account).suspend();
          account.deposit(1);
        };
    AssertionError error = failureOf(body);
    assertThat(error.getCause()).hasMessageContaining("deposit(1)");
    Simulation.seeds(
        SEEDS,
        simulation -> {
          simulation.allowDeadLetters();
          body.run(simulation);
        });
  }

  @Test
  void faultsComeWhereTheyAreMeant() {
    int[] deposits = new int[1];
    int[] failures = new int[1];
    int[] stops = new int[1];
    Simulation.seeds(
        20,
        simulation -> {
          simulation.allowDeadLetters();
          simulation.faults(
              Faults.none()
                  .throwOneIn(10)
                  .killOneIn(50)
                  .delayOneIn(5, Duration.ofMillis(1))
                  .only(ref -> ref.path().endsWith("weak")));
          ActorSystem bank =
              simulation.system("bank", builder -> builder.onFailure(report -> failures[0]++));
          Spawn restarting = Spawn.supervision(Supervision.restart());
          AccountRef weak =
              bank.spawnWith(
                  AccountRef.CONTRACT, "weak", context -> new AccountActor(), restarting);
          AccountRef strong = account(bank, "strong");
          CompletableFuture<Void> end = ActorControl.of(weak).whenStopped();
          for (int i = 0; i < 50; i++) {
            weak.deposit(1);
            strong.deposit(1);
          }
          deposits[0] += simulation.await(strong.balance());
          simulation.settle();
          stops[0] += end.isDone() ? 1 : 0;
        });
    assertThat(deposits[0]).isEqualTo(20 * 50);
    assertThat(failures[0]).isBetween(10, 200);
    assertThat(stops[0]).isBetween(1, 19);
  }

  @Test
  void aHandlerThatBlocksIsFound() {
    AssertionError error =
        failureOf(
            simulation -> {
              CompletableFuture<String> never = new CompletableFuture<>();
              AccountRef account =
                  simulation
                      .system("bank")
                      .spawn(
                          AccountRef.CONTRACT,
                          "account",
                          () ->
                              new StandInAccount() {
                                @Override
                                public void deposit(int cents) {
                                  java.util.concurrent.locks.LockSupport.park(never);
                                }
                              });
              account.deposit(1);
            });
    assertThat(error.getCause())
        .hasMessageContaining("waits for something that the simulation does not know of");
  }

  @Test
  void aThreadOfNoSimulationIsFound() {
    AssertionError error =
        failureOf(
            simulation -> {
              AccountRef account = account(simulation.system("bank"), "account");
              Throwable[] thrown = new Throwable[1];
              Thread foreign =
                  new Thread(
                      () -> {
                        try {
                          account.deposit(1);
                        } catch (IllegalStateException e) {
                          thrown[0] = e;
                        }
                      });
              foreign.start();
              foreign.join();
              throw new AssertionError(thrown[0].getMessage());
            });
    assertThat(error.getCause()).hasMessageContaining("is not a thread of the simulation");
  }

  /** An account that does nothing. */
  private static class StandInAccount implements Account {
    @Override
    public void deposit(int cents) {}

    @Override
    public int balance() {
      return 0;
    }

    @Override
    public CompletableFuture<Integer> twice(AccountRef counter) {
      return CompletableFuture.completedFuture(0);
    }
  }
}

package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorContext;
import dev.rondo.ActorControl;
import dev.rondo.ActorStoppedException;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.AskTimeoutException;
import dev.rondo.DeadLetter;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.gateway.Gateway;
import dev.rondo.gateway.StrayReply;
import dev.rondo.gateway.Translation;
import dev.rondo.metrics.RouteMetrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GatewayTest {

  private static final Duration TIME = Duration.ofSeconds(2);

  private final BlockingQueue<DeadLetter> deadLetters = new LinkedBlockingQueue<>();
  private final ManualTime time = new ManualTime();
  private final ActorSystem system =
      ActorSystem.builder("shop")
          .dispatcher(time.of(Dispatchers.workStealing(2)))
          .onDeadLetter(deadLetters::add)
          .create();
  private final Gateway<Integer, String> gateway = Gateway.create(system, "bank", 3);
  private final BlockingQueue<Integer> sent = new LinkedBlockingQueue<>();
  private final BlockingQueue<StrayReply<Integer>> strays = new LinkedBlockingQueue<>();

  @AfterEach
  void close() {
    system.close();
  }

  private Ask<String> request(int id) {
    return gateway.request(id, TIME, sent::add);
  }

  private StrayReply<Integer> nextStray() throws InterruptedException {
    return strays.poll(10, TimeUnit.SECONDS);
  }

  /** Asks the outside for its entries. */
  private static class Clerk implements Ledger {
    final ActorContext<LedgerRef> context;
    private final GatewayTest test;
    private final List<String> entries = new ArrayList<>();

    Clerk(ActorContext<LedgerRef> context, GatewayTest test) {
      this.context = context;
      this.test = test;
    }

    @Override
    public void note(String entry) {
      entries.add(entry);
    }

    @Override
    public void pass(LedgerRef next, int rest) {}

    @Override
    public List<String> entries() {
      return entries;
    }

    @Override
    public CompletionStage<List<String>> entriesOf(LedgerRef other) {
      return test.request(7)
          .thenApply(
              reply -> {
                context.stashSize(); // Throws outside this actor's turns.
                entries.add(reply);
                return entries;
              });
    }
  }

  private LedgerRef clerk() {
    return system.spawnWith(LedgerRef.CONTRACT, "clerk", context -> new Clerk(context, this));
  }

  @Test
  void aReplyFromOutsideComesInATurnOfTheActorThatHasAsked() throws Exception {
    LedgerRef clerk = clerk();
    Ask<List<String>> answer = clerk.entriesOf(clerk);
    assertThat(sent.poll(10, TimeUnit.SECONDS)).isEqualTo(7);
    assertThat(gateway.pending()).isEqualTo(1);
    assertThat(gateway.reply(7, "paid")).isTrue();
    assertThat(answer.join()).containsExactly("paid");
    assertThat(gateway.pending()).isZero();
  }

  @Test
  void aReplyMayComeBeforeTheRequestIsQuiteSent() {
    Ask<String> answer = gateway.request(1, TIME, id -> gateway.reply(id, "at once"));
    assertThat(answer.join()).isEqualTo("at once");
  }

  @Test
  void aFailureFromOutsideFailsTheRequest() {
    Ask<String> answer = request(1);
    assertThat(gateway.fail(1, new IllegalStateException("no money"))).isTrue();
    assertThatThrownBy(answer::join).hasRootCauseMessage("no money");
  }

  @Test
  void aRequestThatIsNotAnsweredInTimeFailsAndFreesItsPlace() throws Exception {
    gateway.subscribe(strays::add);
    Ask<String> answer = request(1);
    time.advance(TIME.plusSeconds(1), system);
    assertThatThrownBy(answer::join)
        .hasCauseInstanceOf(AskTimeoutException.class)
        .hasMessageContaining("a request through shop/bank was not answered within 2000 ms");
    assertThat(gateway.pending()).isZero();
    assertThat(gateway.reply(1, "too late")).isFalse();
    assertThat(nextStray()).isEqualTo(new StrayReply<>(1, StrayReply.Kind.LATE));
  }

  @Test
  void aDeadlineFreesThePlaceOfAnAskerThatIsGone() throws Exception {
    LedgerRef clerk = clerk();
    Ask<List<String>> answer = clerk.entriesOf(clerk);
    assertThat(sent.poll(10, TimeUnit.SECONDS)).isEqualTo(7);
    ActorControl.of(clerk).stopNow();
    assertThatThrownBy(answer::join).hasCauseInstanceOf(ActorStoppedException.class);
    assertThat(gateway.pending()).isEqualTo(1);
    time.advance(TIME.plusSeconds(1), system);
    assertThat(gateway.pending()).isZero();
  }

  @Test
  void repliesForWhichNobodyWaitsAreCountedAndTold() throws Exception {
    gateway.subscribe(strays::add);
    Ask<String> answer = request(1);
    assertThat(gateway.reply(1, "one")).isTrue();
    assertThat(gateway.reply(1, "one more")).isFalse();
    assertThat(gateway.fail(2, new IllegalStateException("who?"))).isFalse();
    Ask<String> cancelled = request(3);
    cancelled.cancel(true);
    assertThat(gateway.reply(3, "in vain")).isFalse();
    assertThat(answer.join()).isEqualTo("one");
    assertThat(nextStray()).isEqualTo(new StrayReply<>(1, StrayReply.Kind.DUPLICATE));
    assertThat(nextStray()).isEqualTo(new StrayReply<>(2, StrayReply.Kind.UNKNOWN));
    assertThat(nextStray()).isEqualTo(new StrayReply<>(3, StrayReply.Kind.LATE));
    assertThat(system.metrics().route("shop/bank"))
        .contains(new RouteMetrics("shop/bank", "gateway", 0, 2, 3));
  }

  @Test
  void anIdMayBeUsedAgainWhenItsRequestHasEnded() {
    Ask<String> one = request(1);
    assertThatThrownBy(() -> request(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "a request with the same id waits in shop/bank; ids must differ while they wait");
    gateway.reply(1, "one");
    Ask<String> two = request(1);
    gateway.reply(1, "two");
    assertThat(one.join() + two.join()).isEqualTo("onetwo");
  }

  @Test
  void aRequestForWhichThereIsNoRoomFailsAndIsNotSent() {
    List<Ask<String>> asks = List.of(request(1), request(2), request(3));
    Ask<String> oneTooMany = request(4);
    assertThatThrownBy(oneTooMany::join)
        .hasCauseInstanceOf(RejectedExecutionException.class)
        .hasMessageContaining(
            "a request through shop/bank was not sent: 3 others wait, and no more may");
    assertThat(sent).containsExactly(1, 2, 3);
    asks.forEach(ask -> ask.cancel(true)); // They keep their places.
    assertThat(gateway.pending()).isEqualTo(3);
  }

  @Test
  void aRequestThatCannotBeSentFailsWithTheReason() {
    Ask<String> answer =
        gateway.request(
            1,
            TIME,
            id -> {
              throw new UncheckedIOException(new IOException("no line"));
            });
    assertThatThrownBy(answer::join).hasRootCauseMessage("no line");
    assertThat(gateway.pending()).isZero();
  }

  @Test
  void aClosedGatewayFailsWhatWaitsAndWhatComes() {
    Ask<String> before = request(1);
    gateway.close();
    gateway.close();
    Ask<String> after = request(2);
    for (Ask<String> ask : List.of(before, after)) {
      assertThatThrownBy(ask::join)
          .hasCauseInstanceOf(ActorStoppedException.class)
          .hasMessageContaining("a request through shop/bank failed: shop/bank was closed");
    }
    assertThat(sent).containsExactly(1);
    Gateway<Integer, String> next = Gateway.create(system, "bank"); // Its name is free.
    assertThat(next).hasToString("gateway shop/bank");
  }

  @Test
  void aClosingSystemDoesNotWaitForTheOutside() throws Exception {
    LedgerRef clerk = clerk();
    Ask<List<String>> answer = clerk.entriesOf(clerk);
    assertThat(sent.poll(10, TimeUnit.SECONDS)).isEqualTo(7);
    system.close();
    assertThatThrownBy(answer::join).hasMessageContaining("shop/bank was closed");
  }

  /** Inside an account is a ledger, outside a quay. */
  private static final class Translator implements Ledger {
    private final QuayRef outside;

    Translator(QuayRef outside) {
      this.outside = outside;
    }

    @Override
    public void note(String entry) {
      outside.land(0, entry.length());
    }

    @Override
    public void pass(LedgerRef next, int rest) {
      throw new IllegalStateException("nobody passes anything on there");
    }

    @Override
    public List<String> entries() {
      return List.of();
    }

    @Override
    public CompletionStage<List<String>> entriesOf(LedgerRef other) {
      return outside.call(0, 3).thenApply(number -> List.of("quay " + number));
    }
  }

  @Test
  void aTranslationSpeaksOneContractAndCallsAnother() throws Exception {
    TestProbe<QuayRef> outside = TestProbe.of(system, QuayRef.CONTRACT);
    outside.answer(QuayMessage.Call.class, QuayMessage.Call::number);
    Translation<LedgerRef> translation =
        Translation.open(
            system, LedgerRef.CONTRACT, "ledger", context -> new Translator(outside.ref()));
    LedgerRef inside = translation.ref();
    inside.note("four");
    inside.pass(inside, 0); // Fails; the actor is restarted.
    assertThat(inside.entriesOf(inside).join()).containsExactly("quay 3");
    assertThat(outside.expect(QuayMessage.Land.class).number()).isEqualTo(4);
    translation.close();
    inside.note("too late");
    DeadLetter letter = deadLetters.poll(10, TimeUnit.SECONDS);
    assertThat(letter.via()).isEqualTo("shop/ledger");
    assertThat(letter.reason()).isEqualTo("the gateway was closed");
  }

  @Test
  void theMetricsCountWhatATranslationPassesOn() {
    TestProbe<QuayRef> outside = TestProbe.of(system, QuayRef.CONTRACT);
    try (Translation<LedgerRef> translation =
        Translation.open(
            system, LedgerRef.CONTRACT, "ledger", context -> new Translator(outside.ref()))) {
      translation.ref().note("one");
      assertThat(system.metrics().route("shop/ledger"))
          .contains(new RouteMetrics("shop/ledger", "gateway", 1, 1, 0));
    }
  }

  /** Replies, deadlines and duplicates meet: each request ends once, and each reply is counted. */
  @Test
  void eachRequestEndsOnceWhateverComesFirst() {
    int[] answered = {0};
    int[] late = {0};
    Simulation.seeds(
        Integer.getInteger("rondo.seeds", 200),
        simulation -> {
          ActorSystem simulated = simulation.system("shop");
          Gateway<Integer, Integer> bank = Gateway.create(simulated, "bank");
          List<Ask<Integer>> asks = new ArrayList<>();
          var matched = ConcurrentHashMap.<Integer>newKeySet();
          int[] replies = {0};
          List<CompletableFuture<Boolean>> threads = new ArrayList<>();
          for (int id = 0; id < 10; id++) {
            asks.add(
                bank.request(
                    id,
                    Duration.ofMillis(1),
                    number -> {
                      for (int copy = 0; copy < 2; copy++) {
                        replies[0]++;
                        Duration pause = Duration.ofNanos(1_000L * simulation.choose(2_000));
                        threads.add(
                            simulation.fork(
                                "outside",
                                () -> {
                                  simulation.sleep(pause);
                                  return bank.reply(number, number) && !matched.add(number);
                                }));
                      }
                    }));
          }
          threads.forEach(thread -> assertThat(simulation.await(thread)).isFalse());
          simulation.sleep(Duration.ofMillis(10));
          assertThat(bank.pending()).isZero();
          for (int id = 0; id < asks.size(); id++) {
            Integer reply = asks.get(id).exceptionally(failure -> null).join();
            assertThat(reply).isEqualTo(matched.contains(id) ? id : null);
          }
          RouteMetrics metrics = simulated.metrics().route("shop/bank").orElseThrow();
          assertThat(metrics.deadLetters()).isEqualTo(replies[0] - matched.size());
          answered[0] += matched.size();
          late[0] += asks.size() - matched.size();
        });
    assertThat(answered[0]).isPositive();
    assertThat(late[0]).isPositive();
  }
}

package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorControl;
import dev.rondo.ActorStoppedException;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.BulkheadFullException;
import dev.rondo.CircuitOpenException;
import dev.rondo.DeadLetter;
import dev.rondo.MailboxFullException;
import dev.rondo.RateLimitedException;
import dev.rondo.Spawn;
import dev.rondo.TooFewRepliesException;
import dev.rondo.annotation.Mailbox.OnFull;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.metrics.RouteMetrics;
import dev.rondo.resilience.Bulkhead;
import dev.rondo.resilience.CircuitBreaker;
import dev.rondo.resilience.CircuitSettings;
import dev.rondo.resilience.CircuitState;
import dev.rondo.resilience.RateLimiter;
import dev.rondo.resilience.Retry;
import dev.rondo.resilience.RetrySettings;
import dev.rondo.routing.Router;
import dev.rondo.routing.Routing;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rate limiters and bulkheads, and guards in front of guards, routers and topics. */
@Timeout(60)
class GuardsTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final ManualTime time = new ManualTime();
  private final ActorSystem system =
      ActorSystem.builder("sys").dispatcher(time.of(Dispatchers.sharded(2))).create();
  private final TestProbe<TellerRef> probe = TestProbe.of(system, TellerRef.CONTRACT);
  private final CompletableFuture<DeadLetter> letter = new CompletableFuture<>();

  GuardsTest() {
    system.deadLetters().subscribe(letter::complete);
  }

  @AfterEach
  void close() {
    system.close();
  }

  private TestProbe.ExpectedAsk<Integer, TellerMessage.Balance> next() {
    return probe.expectAsk(TellerMessage.Balance.class);
  }

  private static void assertFails(Ask<?> ask, Class<? extends Throwable> failure, String text) {
    assertThat(ask.isDone()).isTrue();
    assertThatThrownBy(ask::join).hasCauseInstanceOf(failure).hasMessageContaining(text);
  }

  private CircuitBreaker<TellerRef> breaker(TellerRef ref, String name) {
    CircuitSettings settings = CircuitSettings.defaults().window(2, 2).trialCalls(1);
    return CircuitBreaker.create(system, ref, name, settings);
  }

  // Rate limiters.

  @Test
  void aLimiterLetsPassAsManyAsThereArePermitsAndMoreLater() {
    RateLimiter<TellerRef> limiter =
        RateLimiter.create(system, probe.ref(), "limiter", 2, Duration.ofSeconds(10));
    TellerRef teller = limiter.ref().within(Duration.ofMinutes(1));
    teller.note("first");
    Ask<Integer> second = teller.balance(2);
    assertFails(
        teller.balance(3),
        RateLimitedException.class,
        "by way of sys/limiter failed: rate limiter sys/limiter has no permit left");
    assertThat(limiter.refused()).isEqualTo(1);
    time.advance(Duration.ofSeconds(5));
    Ask<Integer> later = teller.balance(4);
    assertFails(teller.balance(5), RateLimitedException.class, "no permit left");

    probe.expect(TellerMessage.Note.class);
    next().reply(2);
    next().reply(4);
    assertThat(second.join() + later.join()).isEqualTo(6);
  }

  @Test
  void aTellWithoutAPermitIsADeadLetter() throws Exception {
    RateLimiter<TellerRef> limiter =
        RateLimiter.create(system, probe.ref(), "limiter", 1, Duration.ofSeconds(10));
    limiter.ref().note("passes");
    limiter.ref().note("does not");
    DeadLetter lost = letter.get(10, TimeUnit.SECONDS);
    assertThat(lost.via()).isEqualTo("sys/limiter");
    assertThat(lost.recipient()).isEqualTo(probe.ref());
    assertThat(lost.message()).isEqualTo(new TellerMessage.Note("does not"));
    assertThat(system.metrics().routes())
        .containsExactly(new RouteMetrics("sys/limiter", "rate limiter", 1, 2, 1));
  }

  @Test
  void aLimiterThatCannotLetAnythingPassIsRefused() {
    assertThatThrownBy(
            () -> RateLimiter.create(system, probe.ref(), "none", 0, Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RateLimiter.create(system, probe.ref(), "none", 1, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  // Bulkheads.

  @Test
  void aBulkheadHasSoManyAsksUnderWayAndNoMore() {
    Bulkhead<TellerRef> bulkhead = Bulkhead.create(system, probe.ref(), "bulkhead", 2);
    Ask<Integer> first = bulkhead.ref().balance(1);
    Ask<Integer> second = bulkhead.ref().balance(2);
    assertFails(bulkhead.ref().balance(3), BulkheadFullException.class, "has 2 asks under way");
    bulkhead.ref().note("passes");
    next().reply(1);
    assertThat(first.join()).isEqualTo(1);
    assertThat(bulkhead.underWay()).isEqualTo(1);
    second.cancel(false);
    assertThat(bulkhead.underWay()).isZero();
  }

  @Test
  void aDeadlineThatPassesGivesThePlaceBack() {
    Bulkhead<TellerRef> bulkhead = Bulkhead.create(system, probe.ref(), "bulkhead", 1);
    Ask<Integer> ask = bulkhead.ref().within(Duration.ofSeconds(1)).balance(1);
    time.advance(Duration.ofSeconds(1), system);
    assertThat(ask).failsWithin(PATIENCE);
    assertThat(bulkhead.underWay()).isZero();
  }

  @Test
  void anActorThatStopsGivesThePlacesBackAndWatchersOfTheRefAreTold() {
    Bulkhead<TellerRef> bulkhead = Bulkhead.create(system, probe.ref(), "bulkhead", 1);
    Router<TellerRef> router =
        Router.create(system, TellerRef.CONTRACT, "router", Routing.roundRobin());
    router.add(bulkhead.ref());
    probe.stop();
    assertThat(router.members()).isEmpty();
  }

  // One in front of another.

  @Test
  void guardsComposeAndEachIsNamedInOrder() {
    CircuitBreaker<TellerRef> breaker = breaker(probe.ref(), "breaker");
    Bulkhead<TellerRef> bulkhead = Bulkhead.create(system, breaker.ref(), "bulkhead", 5);
    for (int i = 0; i < 2; i++) {
      Ask<Integer> ask = bulkhead.ref().balance(1);
      next().fail(new IllegalStateException("broken"));
      assertThatThrownBy(ask::join).hasRootCauseMessage("broken");
    }
    assertThat(breaker.state()).isEqualTo(CircuitState.OPEN);
    assertFails(
        bulkhead.ref().balance(1),
        CircuitOpenException.class,
        "asked of " + probe.ref().path() + " by way of sys/bulkhead, sys/breaker failed");
    assertThat(bulkhead.underWay()).isZero();
    assertThat(bulkhead.refused()).isZero();
    assertThat(breaker.refused()).isEqualTo(1);
  }

  @Test
  void aDeadLetterNamesAllAndCountsForAll() throws Exception {
    CircuitBreaker<TellerRef> breaker = breaker(probe.ref(), "breaker");
    Bulkhead<TellerRef> bulkhead = Bulkhead.create(system, breaker.ref(), "bulkhead", 5);
    breaker.forceOpen();
    bulkhead.ref().note("lost");
    assertThat(letter.get(10, TimeUnit.SECONDS).via()).isEqualTo("sys/bulkhead, sys/breaker");
    assertThat(system.metrics().routes()).extracting(RouteMetrics::deadLetters).containsOnly(1L);
  }

  @Test
  void aRouterSendsThroughTheBreakersOfItsMembers() {
    TestProbe<TellerRef> other = TestProbe.of(system, TellerRef.CONTRACT);
    CircuitBreaker<TellerRef> first = breaker(probe.ref(), "first");
    CircuitBreaker<TellerRef> second = breaker(other.ref(), "second");
    Router<TellerRef> router =
        Router.create(system, TellerRef.CONTRACT, "router", Routing.roundRobin());
    router.add(first.ref());
    router.add(second.ref());
    first.forceOpen();
    other.answer(TellerMessage.Balance.class, TellerMessage.Balance::number);
    int answered = 0;
    for (int i = 0; i < 10; i++) {
      Ask<Integer> ask = router.ref().balance(i);
      answered += ask.isCompletedExceptionally() ? 0 : 1;
    }
    assertThat(answered).isEqualTo(5);
    assertThat(first.refused()).isEqualTo(5);
  }

  @Test
  void aBreakerGuardsARouterWhoseMembersTheMessageChooses() {
    Router<TellerRef> router =
        Router.create(system, TellerRef.CONTRACT, "router", Routing.scatterGather());
    router.add(probe.ref());
    CircuitBreaker<TellerRef> breaker = breaker(router.ref(), "breaker");
    Bulkhead<TellerRef> bulkhead = Bulkhead.create(system, breaker.ref(), "bulkhead", 5);
    Ask<Integer> ask = bulkhead.ref().balance(4);
    assertThat(bulkhead.underWay()).isEqualTo(1);
    next().reply(4);
    assertThat(ask.join()).isEqualTo(4);
    assertThat(bulkhead.underWay()).isZero();
    Ask<Integer> fails = bulkhead.ref().balance(1);
    next().fail(new IllegalStateException("broken"));
    assertThatThrownBy(fails::join).hasCauseInstanceOf(TooFewRepliesException.class);
    assertThat(breaker.state()).isEqualTo(CircuitState.OPEN);
    Bulkhead<TellerRef> second = Bulkhead.create(system, router.ref(), "second", 1);
    second.ref().balance(5).cancel(false);
    assertThat(second.underWay()).isZero();
  }

  @Test
  void theDeadlineOfTheSenderHoldsThroughAll() {
    Router<TellerRef> router =
        Router.create(system, TellerRef.CONTRACT, "router", Routing.scatterGather());
    router.add(probe.ref());
    Bulkhead<TellerRef> bulkhead = Bulkhead.create(system, router.ref(), "bulkhead", 1);
    Retry<TellerRef> retry =
        Retry.create(system, bulkhead.ref(), "retry", RetrySettings.defaults().attempts(1));
    Ask<Integer> ask = retry.ref().within(Duration.ofSeconds(1)).balance(1);
    assertThat(bulkhead.underWay()).isEqualTo(1);
    time.advance(Duration.ofSeconds(1), system);
    assertThat(ask).failsWithin(PATIENCE);
    assertThat(bulkhead.underWay()).isZero();
  }

  @Test
  void aRetryAsksAgainThroughABreakerUntilThatIsOpen() {
    CircuitBreaker<TellerRef> breaker = breaker(probe.ref(), "breaker");
    Retry<TellerRef> retry =
        Retry.create(
            system,
            breaker.ref(),
            "retry",
            RetrySettings.defaults().pauses(Duration.ofSeconds(1), Duration.ofSeconds(1)));
    Ask<Integer> ask = retry.ref().within(Duration.ofMinutes(1)).balance(1);
    next().fail(new ActorStoppedException("broken"));
    time.advance(Duration.ofSeconds(1), system);
    next().fail(new ActorStoppedException("broken"));
    time.advance(Duration.ofSeconds(1), system);
    assertThatThrownBy(ask::join)
        .hasCauseInstanceOf(CircuitOpenException.class)
        .hasMessageContaining("by way of sys/retry, sys/breaker");
  }

  @Test
  void aClosedGuardLosesWhatIsSentAndFreesItsName() throws Exception {
    Bulkhead<TellerRef> bulkhead = Bulkhead.create(system, probe.ref(), "bulkhead", 1);
    bulkhead.close();
    bulkhead.close();
    assertFails(bulkhead.ref().balance(1), ActorStoppedException.class, "the bulkhead was closed");
    bulkhead.ref().note("lost");
    assertThat(letter.get(10, TimeUnit.SECONDS).reason()).isEqualTo("the bulkhead was closed");
    assertThat(Bulkhead.create(system, probe.ref(), "bulkhead", 1))
        .hasToString("bulkhead sys/bulkhead");
  }

  @Test
  void anAskerThatStopsTakesNoPlaceAlong() {
    Bulkhead<TellerRef> bulkhead = Bulkhead.create(system, probe.ref(), "bulkhead", 1);
    CustomerRef customer =
        system.spawn(CustomerRef.CONTRACT, "customer", () -> new CustomerActor(bulkhead.ref()));
    Ask<Integer> visit = customer.visit(1);
    next();
    assertThat(bulkhead.underWay()).isEqualTo(1);
    ActorControl.of(customer).stopNow();
    assertThatThrownBy(visit::join).hasCauseInstanceOf(ActorStoppedException.class);
    time.advance(Duration.ofSeconds(10), system);
    assertThat(bulkhead.underWay()).isZero();
  }

  @Test
  void anAskThatIsForwardedPassesAsATellDoes() {
    CircuitBreaker<TellerRef> breaker = breaker(probe.ref(), "breaker");
    Bulkhead<TellerRef> bulkhead = Bulkhead.create(system, breaker.ref(), "bulkhead", 1);
    Retry<TellerRef> retry =
        Retry.create(system, bulkhead.ref(), "retry", RetrySettings.defaults());
    TellerRef desk =
        system.spawnWith(
            TellerRef.CONTRACT, "desk", context -> new ForwardingTeller(context, retry.ref()));
    Ask<Integer> passes = desk.withdraw(5);
    probe.expectAsk(TellerMessage.Withdraw.class).reply(5);
    assertThat(passes.join()).isEqualTo(5);
    assertThat(bulkhead.underWay()).isZero();

    breaker.forceOpen();
    assertThatThrownBy(desk.balance(1)::join).hasCauseInstanceOf(CircuitOpenException.class);
    assertThat(probe.messages()).isEmpty();
  }

  @Test
  void aFullMailboxIsAFailureAndGivesThePlaceBack() {
    TellerRef teller =
        system.spawnWith(
            TellerRef.CONTRACT,
            "teller",
            context -> new ForwardingTeller(context, probe.ref()),
            Spawn.defaults().mailbox(1, OnFull.FAIL));
    ActorControl.of(teller).suspend();
    Idle.await(system); // Else it may handle what comes right behind that.
    teller.note("fills it");
    CircuitBreaker<TellerRef> breaker = breaker(teller, "breaker");
    Bulkhead<TellerRef> bulkhead = Bulkhead.create(system, breaker.ref(), "bulkhead", 1);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> bulkhead.ref().balance(1).join())
          .hasStackTraceContaining(MailboxFullException.class.getName());
      assertThat(bulkhead.underWay()).isZero();
    }
    assertThat(breaker.state()).isEqualTo(CircuitState.OPEN);
    ActorControl.of(teller).resume();
    probe.expect(TellerMessage.Note.class);
  }
}

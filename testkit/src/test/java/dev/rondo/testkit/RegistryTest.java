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
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.metrics.RouteMetrics;
import dev.rondo.registry.Key;
import dev.rondo.registry.Registration;
import dev.rondo.registry.Registry;
import dev.rondo.routing.Router;
import dev.rondo.routing.Routing;
import dev.rondo.testkit.QuayActor.Landed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RegistryTest {

  private static final Key<QuayRef> MAIN = Key.of(QuayRef.CONTRACT, "main");

  private final BlockingQueue<DeadLetter> deadLetters = new LinkedBlockingQueue<>();
  private final ManualTime time = new ManualTime();
  private final ActorSystem system =
      ActorSystem.builder("port")
          .dispatcher(time.of(Dispatchers.workStealing(2)))
          .onDeadLetter(deadLetters::add)
          .create();
  private final Registry registry = system.registry();
  private final List<Landed> landed = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void close() {
    system.close();
  }

  private QuayRef spawn(String name) {
    return system.spawnWith(
        QuayRef.CONTRACT, name, this::newActor, Spawn.supervision(Supervision.restart()));
  }

  private Quay newActor(ActorContext<QuayRef> context) {
    return new QuayActor(context, landed);
  }

  private List<String> handled() throws InterruptedException {
    Idle.await(system);
    return landed.stream()
        .map(each -> each.who() + " " + each.what() + " " + each.number())
        .toList();
  }

  private static void stop(QuayRef actor) {
    ActorControl.of(actor).stop();
    ActorControl.of(actor).whenStopped().join();
  }

  /** What uses a name, and knows nothing else of who has it. */
  private static int use(QuayRef quay, int number) {
    quay.land(0, number);
    return quay.call(0, number + 1).join();
  }

  @Test
  void whoUsesANameDoesNotMindThatItsActorIsRestartedOrReplaced() throws Exception {
    QuayRef quay = registry.ref(MAIN);
    QuayRef one = spawn("one");
    registry.register(MAIN, one);
    assertThat(use(quay, 0)).isEqualTo(1);

    quay.crash(); // Restarted.
    assertThat(use(quay, 2)).isEqualTo(3);

    stop(one);
    quay.land(0, 4); // Waits.
    QuayRef two = spawn("two");
    registry.register(MAIN, two);
    assertThat(use(quay, 5)).isEqualTo(6);

    registry.replace(MAIN, spawn("three"));
    assertThat(use(quay, 7)).isEqualTo(8);
    assertThat(two.call(0, 9).join()).isEqualTo(9); // It goes on without the name.

    assertThat(handled())
        .containsExactly(
            "port/one land 0",
            "port/one call 1",
            "port/one land 2",
            "port/one call 3",
            "port/two land 4",
            "port/two land 5",
            "port/two call 6",
            "port/three land 7",
            "port/three call 8",
            "port/two call 9");
    assertThat(deadLetters).isEmpty();
  }

  @Test
  void aNameHasOneActorUntilThatHasStopped() throws Exception {
    assertThat(registry.find(MAIN)).isEmpty();
    QuayRef one = spawn("one");
    QuayRef two = spawn("two");
    Registration registration = registry.register(MAIN, one);
    assertThat(registry.find(MAIN)).contains(one);
    assertThat(registry.register(MAIN, one)).isSameAs(registration);
    assertThatThrownBy(() -> registry.register(MAIN, two))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "dev.rondo.testkit.Quay 'main' is port/one already, which has not stopped, so it"
                + " cannot be port/two; close its registration, or use replace");
    stop(one);
    registry.register(MAIN, two);
    assertThat(registry.find(MAIN)).contains(two);
    assertThat(registration.isCurrent()).isFalse();
    registration.close(); // Not its name any more.
    assertThat(registry.find(MAIN)).contains(two);
    stop(two);
    Idle.await(system);
    assertThat(registry.find(MAIN)).isEmpty();
  }

  @Test
  void keysAreThoseThatSomebodyHas() {
    Registration b = registry.register(Key.of(QuayRef.CONTRACT, "b"), spawn("one"));
    registry.register(Key.of(QuayRef.CONTRACT, "a"), spawn("two"));
    registry.ref(MAIN);
    assertThat(registry.keys(QuayRef.CONTRACT)).extracting(Key::name).containsExactly("a", "b");
    assertThat(registry.keys(LedgerRef.CONTRACT)).isEmpty();
    b.close();
    assertThat(registry.keys(QuayRef.CONTRACT)).extracting(Key::name).containsExactly("a");
  }

  @Test
  void theRefOfANameIsOneRefThatIsNoActors() {
    QuayRef quay = registry.ref(MAIN);
    assertThat(registry.ref(Key.of(QuayRef.contract(), "main"))).isEqualTo(quay);
    assertThat(registry.ref(Key.of(QuayRef.CONTRACT, "other"))).isNotEqualTo(quay);
    assertThat(quay.path()).isEqualTo("port/registry:Quay/main");
    assertThatThrownBy(() -> registry.register(MAIN, quay))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "port/registry:Quay/main leads to whoever has a name, and cannot have one itself");
    assertThatThrownBy(() -> Key.of(QuayRef.CONTRACT, "a/b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("'a/b' is no name");
    assertThatThrownBy(() -> registry.ref(MAIN, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatWaitsHasTheOrderOfItsSenderAndControlMessagesComeFirst() throws Exception {
    QuayRef quay = registry.ref(MAIN);
    quay.land(0, 0);
    quay.signal(0, 1);
    Ask<Integer> answer = quay.call(0, 2);
    quay.signal(0, 3);
    quay.land(0, 4);
    registry.register(MAIN, spawn("one"));
    assertThat(answer.join()).isEqualTo(2);
    assertThat(handled())
        .containsExactly(
            "port/one signal 1",
            "port/one signal 3",
            "port/one land 0",
            "port/one call 2",
            "port/one land 4");
  }

  @Test
  void whatFindsNoRoomIsADeadLetterThatNamesTheNameAndAsksFailAtOnce() throws Exception {
    QuayRef quay = registry.ref(MAIN, 2);
    quay.land(0, 0);
    quay.land(0, 1);
    quay.land(0, 2);
    Ask<Integer> answer = quay.call(0, 3);
    assertThatThrownBy(answer::join)
        .hasCauseInstanceOf(ActorStoppedException.class)
        .hasMessageContaining(
            "Quay.call(int, int) asked of port/registry:Quay/main by way of"
                + " port/registry:Quay/main failed: nobody has the name, and no more than 2"
                + " messages wait for somebody");
    DeadLetter letter = deadLetters.poll(10, TimeUnit.SECONDS);
    assertThat(letter.recipient()).isEqualTo(quay);
    assertThat(letter.message()).isEqualTo(new QuayMessage.Land(0, 2));
    assertThat(letter.via()).isEqualTo("port/registry:Quay/main");
    assertThat(deadLetters.poll(10, TimeUnit.SECONDS).message())
        .isEqualTo(new QuayMessage.Call(0, 3));
    registry.register(MAIN, spawn("one"));
    assertThat(handled()).containsExactly("port/one land 0", "port/one land 1");
    assertThat(system.metrics().routes())
        .containsExactly(new RouteMetrics("port/registry:Quay/main", "name", 1, 4, 2));
  }

  @Test
  void anAskThatWaitsForSomebodyHasItsDeadlineFromTheCallOn() throws Exception {
    QuayRef quay = registry.ref(MAIN, 1);
    Ask<Integer> late = quay.within(Duration.ofMillis(100)).call(0, 0);
    time.advance(Duration.ofMillis(200), system);
    assertThatThrownBy(late::join)
        .hasCauseInstanceOf(AskTimeoutException.class)
        .hasMessageContaining(
            "was not answered within 100 ms: it waits for somebody to have that name");
    Ask<Integer> next = quay.call(0, 1); // It has the room of the one whose time is over.
    registry.register(MAIN, spawn("one"));
    assertThat(next.join()).isEqualTo(1);
    assertThat(handled()).containsExactly("port/one call 1");
    assertThat(deadLetters).isEmpty();
  }

  @Test
  void anAskWhoseTimeIsOverIsNotHandledLater() throws Exception {
    QuayRef quay = registry.ref(MAIN);
    Ask<Integer> late = quay.within(Duration.ofMillis(100)).call(0, 0);
    quay.land(0, 1);
    time.advance(Duration.ofMillis(200), system);
    registry.register(MAIN, spawn("one"));
    assertThatThrownBy(late::join).isInstanceOf(CompletionException.class);
    assertThat(handled()).containsExactly("port/one land 1");
  }

  @Test
  void whoSubscribesIsToldWhoHasItNowAndThenEachChangeInOrder() throws Exception {
    BlockingQueue<String> told = new LinkedBlockingQueue<>();
    registry.register(MAIN, spawn("one"));
    var subscription = registry.subscribe(MAIN, holder -> told.add(text(holder)));
    registry.replace(MAIN, spawn("two"));
    Registration three = registry.replace(MAIN, spawn("three"));
    three.close();
    QuayRef four = spawn("four");
    registry.register(MAIN, four);
    stop(four);
    for (String expected : List.of("one", "two", "three", "nobody", "four", "nobody")) {
      assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(expected);
    }
    subscription.close();
    registry.register(MAIN, spawn("five"));
    Idle.await(system);
    assertThat(told).isEmpty();
    assertThat(subscription.missed()).isZero();
  }

  private static String text(Optional<QuayRef> holder) {
    return holder.map(ref -> ref.path().substring("port/".length())).orElse("nobody");
  }

  @Test
  void whatIsSentAfterANameWasTakenWaits() throws Exception {
    QuayRef quay = registry.ref(MAIN);
    Registration one = registry.register(MAIN, spawn("one"));
    quay.land(0, 0);
    one.close();
    quay.land(0, 1);
    assertThat(handled()).containsExactly("port/one land 0");
    registry.register(MAIN, spawn("two"));
    assertThat(handled()).containsExactly("port/one land 0", "port/two land 1");
  }

  @Test
  void aProbeMayHaveANameAndGetsWhatHasWaitedFirst() {
    QuayRef quay = registry.ref(MAIN);
    quay.land(0, 0);
    Ask<Integer> answer = quay.call(0, 1);
    TestProbe<QuayRef> probe = TestProbe.of(system, QuayRef.CONTRACT);
    registry.register(MAIN, probe.ref());
    quay.land(0, 2);
    probe.expect(QuayMessage.Land.class);
    probe.expectAsk(QuayMessage.Call.class).reply(7);
    assertThat(probe.expect(QuayMessage.Land.class).number()).isEqualTo(2);
    assertThat(answer.join()).isEqualTo(7);
    probe.stop();
    assertThat(registry.find(MAIN)).isEmpty();
  }

  @Test
  void aRouterMayHaveAName() throws Exception {
    QuayRef quay = registry.ref(MAIN);
    quay.land(0, 0);
    try (Router<QuayRef> router =
        Router.create(system, QuayRef.CONTRACT, "router", Routing.roundRobin())) {
      router.add(spawn("one"));
      registry.register(MAIN, router.ref());
      assertThat(quay.call(0, 1).join()).isEqualTo(1);
      assertThat(handled()).containsExactlyInAnyOrder("port/one land 0", "port/one call 1");
    }
    assertThat(registry.find(MAIN)).isEmpty();
  }

  @Test
  void aNameMayBeAmongThoseToWhichARouterPassesOn() throws Exception {
    try (Router<QuayRef> router =
        Router.create(system, QuayRef.CONTRACT, "router", Routing.roundRobin())) {
      router.add(registry.ref(MAIN));
      router.ref().land(0, 0);
      Ask<Integer> answer = router.ref().call(0, 1);
      registry.register(MAIN, spawn("one"));
      assertThat(answer.join()).isEqualTo(1);
      assertThat(router.ref().call(0, 2).join()).isEqualTo(2);
      assertThat(handled())
          .containsExactly("port/one land 0", "port/one call 1", "port/one call 2");
    }
  }

  @Test
  void anActorMayForwardToANameThatNobodyHasYet() throws Exception {
    QuayRef quay = registry.ref(MAIN);
    QuayRef door =
        system.spawnWith(
            QuayRef.CONTRACT,
            "door",
            context ->
                new QuayActor(context, landed) {
                  @Override
                  public int call(int sender, int number) {
                    throw context.forward(quay);
                  }

                  @Override
                  public void signal(int sender, int number) {
                    throw context.forward(quay);
                  }
                });
    Ask<Integer> answer = door.call(0, 1);
    door.signal(0, 2);
    Idle.await(system);
    registry.register(MAIN, spawn("one"));
    assertThat(answer.join()).isEqualTo(1);
    assertThat(door.call(0, 3).join()).isEqualTo(3); // Forwarded directly.
    assertThat(handled())
        .containsExactly("port/one signal 2", "port/one call 1", "port/one call 3");
  }

  @Test
  void aClosingSystemMakesDeadLettersOfWhatWaits() {
    QuayRef quay = registry.ref(MAIN);
    quay.land(0, 0);
    Ask<Integer> answer = quay.call(0, 1);
    system.close();
    assertThatThrownBy(answer::join)
        .hasMessageContaining("nobody has the name, and the system closes");
    quay.land(0, 2);
    assertThat(deadLetters)
        .extracting(DeadLetter::reason)
        .containsOnly("nobody has the name, and the system closes");
    assertThat(system.deadLetterCount()).isEqualTo(3);
  }

  @Test
  void anActorThatRegistersItselfKeepsItsNameOverARestart() throws Exception {
    QuayRef quay = registry.ref(MAIN);
    QuayRef one =
        system.spawnWith(
            QuayRef.CONTRACT,
            "one",
            context -> {
              context.system().registry().register(MAIN, context.self());
              return newActor(context);
            },
            Spawn.supervision(Supervision.restart()));
    assertThat(quay.call(0, 0).join()).isZero();
    quay.crash();
    assertThat(quay.call(0, 1).join()).isEqualTo(1);
    assertThat(registry.find(MAIN)).contains(one);
  }
}

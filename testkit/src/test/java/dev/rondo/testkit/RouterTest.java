package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorContext;
import dev.rondo.ActorControl;
import dev.rondo.ActorStoppedException;
import dev.rondo.ActorSystem;
import dev.rondo.Cow;
import dev.rondo.DeadLetter;
import dev.rondo.Spawn;
import dev.rondo.TooFewRepliesException;
import dev.rondo.annotation.Mailbox.OnFull;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.metrics.RouteMetrics;
import dev.rondo.routing.Router;
import dev.rondo.routing.Routing;
import dev.rondo.routing.Topic;
import dev.rondo.testkit.TestProbe.ExpectedAsk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RouterTest {

  private final BlockingQueue<DeadLetter> deadLetters = new LinkedBlockingQueue<>();
  private final ActorSystem system =
      ActorSystem.builder("routes").onDeadLetter(deadLetters::add).create();

  @AfterEach
  void close() {
    system.close();
  }

  /** Answers with its path, or fails. */
  private static class Sage implements Oracle {
    private final ActorContext<OracleRef> context;
    private final boolean fails;

    Sage(ActorContext<OracleRef> context, boolean fails) {
      this.context = context;
      this.fails = fails;
    }

    @Override
    public void learn(String topic, int number) {}

    @Override
    public void urge(String topic, int number) {
      learn(topic, number);
    }

    @Override
    public CompletionStage<String> answer(String topic) {
      if (fails) {
        return CompletableFuture.failedFuture(new IllegalStateException("on purpose"));
      }
      return CompletableFuture.completedFuture(context.self().path());
    }
  }

  private OracleRef sage(String name) {
    return system.spawnWith(OracleRef.CONTRACT, name, context -> new Sage(context, false));
  }

  private Router<OracleRef> router(Routing routing, OracleRef... members) {
    Router<OracleRef> router = Router.create(system, OracleRef.CONTRACT, "oracle", routing);
    List.of(members).forEach(router::add);
    return router;
  }

  private static Map<String, Integer> answers(Router<OracleRef> router, int count) {
    Map<String, Integer> answers = new HashMap<>();
    for (int i = 0; i < count; i++) {
      answers.merge(router.ref().answer("question " + i).join(), 1, Integer::sum);
    }
    return answers;
  }

  @Test
  void eachMemberHasItsTurn() {
    Router<OracleRef> router = router(Routing.roundRobin(), sage("a"), sage("b"), sage("c"));

    assertThat(answers(router, 9)).isEqualTo(Map.of("routes/a", 3, "routes/b", 3, "routes/c", 3));
  }

  @Test
  void anyMemberMayBeChosen() {
    Router<OracleRef> router = router(Routing.random(), sage("a"), sage("b"), sage("c"));

    assertThat(answers(router, 300).values())
        .hasSize(3)
        .allSatisfy(count -> assertThat(count).isBetween(60, 140));
  }

  @Test
  void theMemberWithTheFewestMessagesIsChosen() {
    Spawn bounded = Spawn.defaults().mailbox(100, OnFull.FAIL);
    CompletableFuture<Void> gate = new CompletableFuture<>();
    List<OracleRef> sages = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      sages.add(
          system.spawnWith(
              OracleRef.CONTRACT,
              name,
              context ->
                  new Sage(context, false) {
                    @Override
                    public void learn(String topic, int number) {
                      context.await(context.offload(gate::join));
                    }
                  },
              bounded));
    }
    Router<OracleRef> router = router(Routing.smallestMailbox(), sages.toArray(OracleRef[]::new));
    for (int busy : List.of(0, 1)) {
      sages.get(busy).learn("something", 1);
      sages.get(busy).learn("more", 2); // Waits until that is learnt.
    }

    assertThat(answers(router, 5)).isEqualTo(Map.of("routes/c", 5));
    gate.complete(null);
    assertThatThrownBy(() -> router.add(sage("unbounded")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("routes/unbounded")
        .hasMessageContaining("Spawn.mailbox");
  }

  @Test
  void equalKeysGoToTheSameMemberAlsoWhenOthersLeave() {
    List<OracleRef> sages = List.of(sage("a"), sage("b"), sage("c"), sage("d"), sage("e"));
    Router<OracleRef> router = router(Routing.consistentHash(), sages.toArray(OracleRef[]::new));
    Map<String, String> before = owners(router);

    assertThat(owners(router)).isEqualTo(before);
    assertThat(before.values()).contains("routes/a", "routes/b", "routes/c");
    router.remove(sages.get(2));
    owners(router)
        .forEach(
            (key, owner) -> {
              if (before.get(key).equals("routes/c")) {
                assertThat(owner).isNotEqualTo("routes/c");
              } else {
                assertThat(owner).isEqualTo(before.get(key));
              }
            });
    router.add(sages.get(2));
    assertThat(owners(router)).isEqualTo(before);
  }

  private static Map<String, String> owners(Router<OracleRef> router) {
    Map<String, String> owners = new HashMap<>();
    for (int i = 0; i < 200; i++) {
      owners.put("key " + i, router.ref().answer("key " + i).join());
    }
    return owners;
  }

  @Test
  void theFirstReplyIsTheAnswer() {
    TestProbe<OracleRef> slow = TestProbe.of(system, OracleRef.CONTRACT);
    OracleRef failing =
        system.spawnWith(OracleRef.CONTRACT, "failing", context -> new Sage(context, true));
    Router<OracleRef> router = router(Routing.scatterGather(), slow.ref(), failing, sage("fast"));

    assertThat(router.ref().answer("what?").join()).isEqualTo("routes/fast");
    slow.expectAsk(OracleMessage.Answer.class).reply("too late");
    router.ref().learn("all", 1);
    slow.expect(OracleMessage.Learn.class);
  }

  @Test
  void anAskFailsWhenAllFail() {
    Router<OracleRef> router = router(Routing.scatterGather());
    for (String name : List.of("x", "y")) {
      router.add(system.spawnWith(OracleRef.CONTRACT, name, context -> new Sage(context, true)));
    }

    assertThatThrownBy(() -> router.ref().answer("what?").join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(TooFewRepliesException.class);
  }

  @Test
  void anotherMemberIsAskedWhenOneDoesNotReply() {
    ManualTime time = new ManualTime();
    try (ActorSystem manual =
        ActorSystem.builder("slow").dispatcher(time.of(Dispatchers.sharded(1))).create()) {
      TestProbe<OracleRef> first = TestProbe.of(manual, OracleRef.CONTRACT);
      TestProbe<OracleRef> second = TestProbe.of(manual, OracleRef.CONTRACT);
      Router<OracleRef> router =
          Router.create(
              manual, OracleRef.CONTRACT, "oracle", Routing.tailChopping(Duration.ofMillis(100)));
      router.add(first.ref());
      router.add(second.ref());
      CompletableFuture<String> answer = router.ref().answer("what?");
      ExpectedAsk<String, OracleMessage.Answer> asked = first.expectAsk(OracleMessage.Answer.class);
      assertThat(second.messages()).isEmpty();
      time.advance(Duration.ofMillis(50));
      assertThat(second.messages()).isEmpty();
      time.advance(Duration.ofMillis(60));
      second.expectAsk(OracleMessage.Answer.class).reply("the second");

      assertThat(answer.join()).isEqualTo("the second");
      asked.reply("too late");
    }
  }

  @Test
  void allGetWhatIsBroadcastAndNobodySeesWhatAnotherWrites() {
    Router<WireRef> all = Router.create(system, WireRef.CONTRACT, "all", Routing.broadcast());
    List<TestProbe<WireRef>> probes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      probes.add(TestProbe.of(system, WireRef.CONTRACT));
      all.add(probes.get(i).ref());
    }
    int[] pixels = {1, 2};
    all.ref().show(Cow.adopt(pixels));
    all.ref().list(new int[] {7});
    all.ref().shout(1, 2);

    List<Cow<int[]>> pictures = new ArrayList<>();
    List<int[]> lists = new ArrayList<>();
    for (TestProbe<WireRef> probe : probes) {
      pictures.add(probe.expect(WireMessage.Show.class).picture());
      lists.add(probe.expect(WireMessage.List.class).numbers());
      probe.expect(WireMessage.Shout.class);
    }
    assertThat(pictures).allSatisfy(picture -> assertThat(picture.read()).isSameAs(pixels));
    pictures.get(0).write()[0] = 9;
    assertThat(pictures.get(1).read()).containsExactly(1, 2);
    assertThat(lists.get(0)).isNotSameAs(lists.get(1)).containsExactly(7);
    assertThat(lists.get(1)).isNotSameAs(lists.get(2)).containsExactly(7);
  }

  @Test
  void aTopicSharesOneBlockOfWhichOnlyWritersGetCopies() {
    Topic<WireRef> topic = Topic.create(system, WireRef.CONTRACT, "pictures");
    List<TestProbe<WireRef>> probes = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      probes.add(TestProbe.of(system, WireRef.CONTRACT));
      topic.subscribe(probes.get(i).ref());
    }
    int[] pixels = new int[1 << 18];
    Cow<int[]> picture = Cow.adopt(pixels);
    topic.ref().show(picture);
    picture.release();

    Set<int[]> blocks = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Cow<int[]>> handles = new ArrayList<>();
    for (TestProbe<WireRef> probe : probes) {
      handles.add(probe.expect(WireMessage.Show.class).picture());
      blocks.add(handles.get(handles.size() - 1).read());
    }
    assertThat(blocks).as("all read the same").containsExactly(pixels);
    for (int writer = 0; writer < 3; writer++) {
      handles.get(writer).write()[0] = writer + 1;
    }
    handles.forEach(handle -> blocks.add(handle.read()));
    assertThat(blocks).as("three have written").hasSize(4);
    assertThat(pixels[0]).isZero();
  }

  @Test
  void aFullSubscriberHoldsUpNobody() throws InterruptedException {
    Topic<WireRef> topic = Topic.create(system, WireRef.CONTRACT, "news");
    TestProbe<WireRef> other = TestProbe.of(system, WireRef.CONTRACT);
    for (OnFull policy : OnFull.values()) {
      WireRef full =
          system.spawnWith(
              WireRef.CONTRACT,
              "full-" + policy,
              context -> new SilentWire(),
              Spawn.defaults().mailbox(2, policy));
      ActorControl.of(full).suspend();
      topic.subscribe(full);
    }
    Idle.await(system); // Else they may handle what comes right behind that.
    topic.subscribe(other.ref());
    for (int i = 0; i < 5; i++) {
      topic.ref().say(0, i);
    }

    for (int i = 0; i < 5; i++) {
      assertThat(other.expect(WireMessage.Say.class).number()).isEqualTo(i);
    }
    Map<String, Integer> lost = new HashMap<>();
    for (int i = 0; i < 3 * OnFull.values().length; i++) {
      DeadLetter letter = deadLetters.take();
      assertThat(letter.via()).isEqualTo("routes/news");
      lost.merge(letter.recipient().path(), 1, Integer::sum);
    }
    assertThat(lost)
        .isEqualTo(
            Map.of(
                "routes/full-BACKPRESSURE", 3,
                "routes/full-FAIL", 3,
                "routes/full-DROP_NEWEST", 3,
                "routes/full-DROP_OLDEST", 3));
  }

  @Test
  void aTopicOrBroadcastRouterRefusesAsks() {
    assertThatThrownBy(() -> Topic.create(system, OracleRef.CONTRACT, "topic"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("answer(String)")
        .hasMessageContaining("gatherAsks");
    assertThatThrownBy(() -> router(Routing.broadcast()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("scatterGather");
    assertThatThrownBy(
            () -> Router.create(system, WireRef.CONTRACT, "keyed", Routing.consistentHash()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("say(int, int)")
        .hasMessageContaining("@RouteBy");
  }

  @Test
  void asksAreGatheredWhereATopicIsMadeSo() {
    Topic<OracleRef> topic =
        Topic.builder(OracleRef.CONTRACT).gatherAsks().create(system, "oracles");
    List<OracleRef> sages = List.of(sage("a"), sage("b"));
    sages.forEach(topic::subscribe);
    OracleRef failing =
        system.spawnWith(OracleRef.CONTRACT, "c", context -> new Sage(context, true));
    topic.subscribe(failing);

    var gathered = topic.gather(oracle -> oracle.answer("what?"), Duration.ofSeconds(30)).join();

    assertThat(gathered.replies())
        .isEqualTo(Map.of(sages.get(0), "routes/a", sages.get(1), "routes/b"));
    assertThat(gathered.failures()).containsOnlyKeys(failing);
    assertThatThrownBy(() -> topic.ref().answer("what?"))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("routes/oracles");
  }

  @Test
  void whereNobodyIsAMessageIsADeadLetterThatNamesTheRouter() throws InterruptedException {
    Router<OracleRef> router = router(Routing.roundRobin());
    router.ref().learn("nothing", 1);

    assertThat(deadLetters.take())
        .isEqualTo(
            new DeadLetter(
                router.ref(),
                new OracleMessage.Learn("nothing", 1),
                "the round-robin router has no members",
                "routes/oracle"));
    assertThatThrownBy(() -> router.ref().answer("what?").join())
        .hasCauseInstanceOf(ActorStoppedException.class)
        .hasMessageContaining("no members");
  }

  @Test
  void aMemberThatStopsLeavesAndWhatItHadNamesTheRouter() throws InterruptedException {
    OracleRef only = sage("only");
    Router<OracleRef> router = router(Routing.roundRobin(), only);
    ActorControl.of(only).suspend();
    Idle.await(system); // Else it may handle what comes right behind that.
    router.ref().learn("late", 1);
    ActorControl.of(only).stopNow();
    ActorControl.of(only).whenStopped().join();

    DeadLetter letter = deadLetters.take();
    assertThat(letter.recipient()).isEqualTo(only);
    assertThat(letter.via()).isEqualTo("routes/oracle");
    assertThat(router.members()).isEmpty();
  }

  @Test
  void aClosedRouterFreesItsNameAndTakesNothing() throws InterruptedException {
    Router<OracleRef> closed = router(Routing.roundRobin(), sage("a"));
    assertThatThrownBy(() -> sage("oracle")).isInstanceOf(IllegalArgumentException.class);
    closed.close();
    closed.close();

    closed.ref().learn("nothing", 1);
    assertThat(deadLetters.take().reason()).isEqualTo("the round-robin router was closed");
    OracleRef late = sage("b");
    assertThatThrownBy(() -> closed.add(late))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("was closed");
    assertThat(router(Routing.roundRobin(), late).members()).containsExactly(late);
  }

  @Test
  void metricsKnowWhatCameThrough() {
    OracleRef a = sage("a");
    Router<OracleRef> router = router(Routing.roundRobin(), a, sage("b"));
    answers(router, 5);
    router.ref().learn("something", 1);

    assertThat(system.metrics().route("routes/oracle"))
        .contains(new RouteMetrics("routes/oracle", "round-robin router", 2, 6, 0));
  }

  @Test
  void routersStandInFrontOfRouters() {
    Router<OracleRef> inner = router(Routing.roundRobin(), sage("a"), sage("b"));
    Router<OracleRef> outer =
        Router.create(system, OracleRef.CONTRACT, "outer", Routing.consistentHash());
    outer.add(inner.ref());

    assertThat(answers(outer, 4)).isEqualTo(Map.of("routes/a", 2, "routes/b", 2));
    inner.close();
    assertThat(outer.members()).isEmpty();
  }

  @Test
  void anActorForwardsToARouter() {
    Router<OracleRef> router = router(Routing.consistentHash(), sage("a"), sage("b"));
    OracleRef front =
        system.spawnWith(
            OracleRef.CONTRACT,
            "front",
            context ->
                new Oracle() {
                  @Override
                  public void learn(String topic, int number) {
                    throw context.forward(router.ref());
                  }

                  @Override
                  public void urge(String topic, int number) {
                    learn(topic, number);
                  }

                  @Override
                  public CompletionStage<String> answer(String topic) {
                    throw context.forward(router.ref());
                  }
                });

    for (int i = 0; i < 10; i++) {
      String answer = front.answer("key " + i).join();
      assertThat(answer).isEqualTo(router.ref().answer("key " + i).join());
    }
  }
}

package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Actors that wait for each other; asks have an hour, so nothing here ends by a deadline. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what comes of them.
class CyclicHoldTest {

  private final ActorSystem system =
      ActorSystem.builder("ring")
          .dispatcher(Dispatchers.sharded(2))
          .dispatcher("blocking", Dispatchers.pinned())
          .askTimeout(Duration.ofHours(1))
          .closeTimeout(Duration.ofMinutes(10))
          .create();

  @AfterEach
  void stop() {
    system.close();
  }

  /** An actor of which tests tell what it waits for. */
  private final class Node {
    final TestWorker behavior = new TestWorker();
    final WorkerRef ref;

    Node(String name, Spawn options) {
      ref =
          system.spawnWith(
              WorkerRef.CONTRACT,
              name,
              context -> {
                behavior.context = context;
                return behavior;
              },
              options);
      ref.call(() -> "started").join();
    }

    Node(String name) {
      this(name, Spawn.defaults());
    }

    /** Holds for what that asks; the answer is its answer, or says of what class its failure is. */
    CompletionStage<Object> awaits(Supplier<Ask<Object>> asking) {
      Ask<Object> ask = asking.get();
      behavior.context.hold(ask.handle((value, failure) -> value));
      return outcome(ask);
    }
  }

  private static CompletionStage<Object> outcome(Ask<Object> ask) {
    return ask.handle(
        (value, failure) -> failure == null ? value : failure.getClass().getSimpleName());
  }

  @Test
  void howAnAwaitedAskEndsIsForWhatIsChainedToIt() {
    Node asker = new Node("asker");
    Node asked = new Node("asked");
    CompletableFuture<Object> answer = new CompletableFuture<>();
    asker.ref.run(
        () ->
            asker.behavior.context.await(asked.ref.later(() -> answer)).exceptionally(x -> "seen"));
    answer.completeExceptionally(new IllegalStateException("on purpose"));
    assertThat(asker.ref.call(() -> "lives").join()).isEqualTo("lives");
    asker.ref.run(() -> asker.behavior.context.await(asked.ref.later(() -> answer)));
    await().until(() -> asker.ref.call(() -> 1).isCompletedExceptionally()); // Nobody has seen it.
  }

  @Test
  void anAwaitedAskIsAnsweredBeforeAnythingElse() {
    Node asker = new Node("asker");
    Node asked = new Node("asked");
    CompletableFuture<Object> answer = new CompletableFuture<>();
    List<Object> seen = new ArrayList<>();
    asker.ref.run(
        () -> asker.behavior.context.await(asked.ref.later(() -> answer)).thenAccept(seen::add));
    Ask<Object> next = asker.ref.call(() -> List.copyOf(seen));
    asked.ref.run(() -> answer.complete("first"));
    assertThat(next.join()).isEqualTo(List.of("first"));
  }

  @Test
  void twoThatHoldForEachOtherAreParted() {
    Node one = new Node("one");
    Node two = new Node("two");
    // One holds for two, which holds for one in the same call.
    Ask<Object> ask =
        one.ref.later(
            () -> one.awaits(() -> two.ref.later(() -> two.awaits(() -> one.ref.call(() -> 1)))));
    assertThat(ask.join()).isIn("CyclicHoldException", "1");
    assertThat(one.ref.call(() -> "goes on").join()).isEqualTo("goes on");
    assertThat(two.ref.call(() -> "goes on").join()).isEqualTo("goes on");
  }

  @Test
  void theTextNamesAllOfThem() {
    Node one = new Node("one");
    CompletableFuture<Throwable> seen = new CompletableFuture<>();
    one.ref.run(
        () -> {
          Ask<Object> ofItself = one.ref.call(() -> 1);
          one.behavior.context.hold(ofItself.handle((value, failure) -> seen.complete(failure)));
        });
    assertThat(seen.join())
        .isInstanceOf(CyclicHoldException.class)
        .hasMessage(
            "dev.rondo.Worker.call(Call) asked of ring/one failed, since none of these can be"
                + " answered before another: ring/one waits for dev.rondo.Worker.call(Call) asked"
                + " of ring/one");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 50})
  void aRingIsBrokenByOneAsk(int size) {
    List<Node> ring = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      ring.add(new Node("node-" + i));
    }
    CompletableFuture<Void> allAsked = new CompletableFuture<>();
    List<Ask<Object>> outcomes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Node node = ring.get(i);
      Node next = ring.get((i + 1) % size);
      outcomes.add(
          node.ref.later(
              () -> {
                allAsked.join();
                return node.awaits(() -> next.ref.call(() -> "answered"));
              }));
    }
    allAsked.complete(null);
    List<Object> seen = outcomes.stream().map(CompletableFuture::join).toList();
    assertThat(seen).containsOnly("answered", "CyclicHoldException");
    assertThat(seen).containsOnlyOnce("CyclicHoldException");
  }

  @Test
  void aChainIsNoRing() {
    Node end = new Node("end");
    Node last = new Node("last");
    CompletableFuture<Object> answer = new CompletableFuture<>();
    Node before = last;
    List<Ask<Object>> asks = new ArrayList<>();
    asks.add(last.ref.later(() -> last.awaits(() -> end.ref.later(() -> answer))));
    for (int i = 0; i < 20; i++) {
      Node node = new Node("node-" + i);
      Node next = before;
      asks.add(node.ref.later(() -> node.awaits(() -> next.ref.call(() -> "answered"))));
      before = node;
    }
    answer.complete("answered");
    assertThat(asks).allSatisfy(ask -> assertThat(ask.join()).isEqualTo("answered"));
  }

  @Test
  void whoOwesAnAnswerThatComesFromElsewhereMayHold() {
    Node one = new Node("one");
    Node two = new Node("two");
    CompletableFuture<Object> elsewhere = new CompletableFuture<>();
    CompletableFuture<Boolean> taken = new CompletableFuture<>();
    Ask<Object> ofOne =
        one.ref.later(
            () ->
                one.awaits(
                    () ->
                        two.ref.later(
                            () -> {
                              taken.complete(true);
                              return elsewhere;
                            })));
    taken.join();
    // Two holds for one, which holds for two; but that answer does not depend on it.
    Ask<Object> ofTwo = two.ref.later(() -> two.awaits(() -> one.ref.call(() -> "at last")));
    elsewhere.complete("from elsewhere");
    assertThat(ofOne.join()).isEqualTo("from elsewhere");
    assertThat(ofTwo.join()).isEqualTo("at last");
  }

  @Test
  void actorsThatBlockForEachOtherAreParted() {
    Spawn blocking = Spawn.supervision(Supervision.resume()).dispatcher("blocking");
    Node one = new Node("one", blocking);
    Node two = new Node("two", blocking);
    Ask<Object> ask =
        one.ref.call(() -> two.ref.call(() -> one.ref.call(() -> "never").join()).join());
    assertThatThrownBy(ask::join).hasRootCauseInstanceOf(CyclicHoldException.class);
    assertThat(one.ref.call(() -> "goes on").join()).isEqualTo("goes on");
  }

  @Test
  void oneThatBlocksAndOneThatHoldsAreParted() {
    Node one = new Node("one", Spawn.defaults().dispatcher("blocking").reentrant());
    Node two = new Node("two");
    Ask<Object> ask =
        one.ref.call(
            () ->
                two.ref
                    .later(() -> two.awaits(() -> one.ref.call(() -> "cannot be called back")))
                    .join());
    assertThat(catchOutcome(ask)).contains("CyclicHoldException");
  }

  private static String catchOutcome(Ask<Object> ask) {
    return ask.handle((value, failure) -> String.valueOf(failure == null ? value : failure)).join();
  }

  // Asks that were forwarded.

  /** Hands on what it is asked. */
  private final class Forwarder {
    final CountDownLatch forwarded = new CountDownLatch(1);
    final TestWorker behavior;
    final WorkerRef ref;

    Forwarder(WorkerRef to) {
      behavior =
          new TestWorker() {
            @Override
            public Object call(Worker.Call task) {
              forwarded.countDown();
              throw context.forward(to);
            }
          };
      ref = TestWorker.spawn(system, "forwarder", behavior);
    }
  }

  @Test
  void aCircleThatAForwardClosesIsFound() {
    Node one = new Node("one");
    Node end = new Node("end");
    Forwarder forwarder = new Forwarder(end.ref);
    CountDownLatch gate = new CountDownLatch(1);
    TestThreads.occupy(forwarder.ref, gate);
    Ask<Object> ofOne = one.ref.later(() -> one.awaits(() -> forwarder.ref.call(() -> "answer")));
    Ask<Object> ofEnd = end.ref.later(() -> end.awaits(() -> one.ref.call(() -> "answer")));
    gate.countDown();
    assertThat(Stream.of(ofOne, ofEnd).map(Ask::join))
        .containsExactlyInAnyOrder("answer", "CyclicHoldException");
  }

  @Test
  void whoHasForwardedAnAskIsNotWaitedFor() {
    Node one = new Node("one");
    Node end = new Node("end");
    Forwarder forwarder = new Forwarder(end.ref);
    CompletableFuture<Object> gate = new CompletableFuture<>();
    end.ref.run(() -> end.behavior.context.hold(gate));
    Ask<Object> ofOne = one.ref.later(() -> one.awaits(() -> forwarder.ref.call(() -> "by end")));
    TestThreads.run(forwarder.forwarded::await);
    Ask<Object> ofForwarder =
        forwarder.ref.later(
            () -> {
              Ask<Object> ask = one.ref.call(() -> "by one");
              forwarder.behavior.context.hold(ask);
              return outcome(ask);
            });
    gate.complete("open");
    assertThat(ofOne.join()).isEqualTo("by end");
    assertThat(ofForwarder.join()).isEqualTo("by one");
  }

  // Reentrancy.

  @Test
  void aReentrantActorCanBeCalledBack() {
    Node one = new Node("one", Spawn.defaults().reentrant());
    Node two = new Node("two");
    Ask<Object> ask =
        one.ref.later(
            () ->
                one.awaits(
                    () -> two.ref.later(() -> two.awaits(() -> one.ref.call(() -> "back")))));
    assertThat(ask.join()).isEqualTo("back");
  }

  @Test
  void alsoByWayOfOthers() {
    Node one = new Node("one", Spawn.defaults().reentrant());
    Node two = new Node("two");
    Node three = new Node("three");
    Ask<Object> ask =
        one.ref.later(
            () ->
                one.awaits(
                    () ->
                        two.ref.later(
                            () ->
                                two.awaits(
                                    () ->
                                        three.ref.later(
                                            () -> one.ref.call(() -> "all the way"))))));
    assertThat(ask.join()).isEqualTo("all the way");
  }

  @Test
  void whatComesFromOthersWaitsMeanwhile() {
    Node one = new Node("one", Spawn.defaults().reentrant());
    Node two = new Node("two");
    CompletableFuture<Object> answer = new CompletableFuture<>();
    CompletableFuture<Object> calledBack = new CompletableFuture<>();
    List<String> seen = new ArrayList<>();
    Ask<Object> ask =
        one.ref.later(
            () ->
                one.awaits(
                    () ->
                        two.ref.later(
                            () ->
                                one.ref
                                    .call(() -> seen.add("called back"))
                                    .thenCompose(
                                        done -> {
                                          calledBack.complete(done);
                                          return answer;
                                        }))));
    calledBack.join();
    one.ref.run(() -> seen.add("from outside"));
    Ask<Object> foreign = two.ref.later(() -> one.ref.call(() -> List.copyOf(seen)));
    two.ref
        .call(
            () -> {
              assertThat(seen).containsExactly("called back");
              return answer.complete("answer");
            })
        .join();
    assertThat(ask.join()).isEqualTo("answer");
    assertThat(foreign.join()).isEqualTo(List.of("called back", "from outside"));
  }
}

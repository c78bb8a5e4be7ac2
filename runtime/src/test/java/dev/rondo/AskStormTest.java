package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rondo.dispatch.Dispatchers;
import dev.rondo.metrics.ContractMetrics;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Asks by the hundred thousand, half of which time out, of actors that fail and stop, through rings
 * that are full. A million with {@code -Drondo.asks=1000000}.
 */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they count.
class AskStormTest {

  private static final int ASKS = Integer.getInteger("rondo.asks", 120_000);
  private static final int ASKERS = 4;
  private static final int THREADS = 2;
  private static final int EACH = ASKS / (ASKERS + THREADS) / 10 * 10;
  private static final int CALLEES = 20;
  private static final int IN_FLIGHT = 1_000;
  private static final int SAMPLE = 97;
  private static final Duration SHORT = Duration.ofMillis(5);

  private final ActorSystem system =
      ActorSystem.builder("storm")
          .dispatcher(Dispatchers.sharded(2))
          .ringSize(64)
          .askTimeout(Duration.ofHours(1))
          .create();
  private final WorkerRef silent = system.spawn(WorkerRef.CONTRACT, TestWorker::new);
  private final AtomicReferenceArray<WorkerRef> callees = new AtomicReferenceArray<>(CALLEES);
  private final ConcurrentLinkedQueue<WeakReference<Ask<Object>>> timedOut =
      new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<WeakReference<Ask<Object>>> answered =
      new ConcurrentLinkedQueue<>();

  @AfterEach
  void stop() {
    system.close();
  }

  /** Without a stack: there are many. */
  private static final class Bug extends RuntimeException {
    private static final long serialVersionUID = 1;

    Bug() {
      super("a handler's bug", null, false, false);
    }
  }

  /** Fails, stops and answers. */
  private void spawnCallee(int number) {
    callees.set(
        number,
        system.spawnWith(
            WorkerRef.CONTRACT,
            null,
            context -> {
              TestWorker worker = new TestWorker();
              worker.context = context;
              return worker;
            },
            Spawn.supervision(Supervision.restart())));
  }

  /** Of ten asks five time out, one fails, and sometimes one finds that it was the last. */
  private Ask<Object> ask(int number) {
    int callee = number % CALLEES;
    WorkerRef ref = callees.get(callee);
    Ask<Object> ask =
        switch (number % 10) {
          case 0, 1, 2, 3, 4 -> silent.within(SHORT).later(CompletableFuture::new);
          case 5 ->
              ref.call(
                  () -> {
                    throw new Bug();
                  });
          case 6 -> {
            if (number % 1_000 != 6) {
              yield ref.later(() -> CompletableFuture.completedFuture("answered"));
            }
            yield ref.later(CompletableFuture::new); // Ends with its incarnation.
          }
          default -> ref.call(() -> "answered");
        };
    if (number % SAMPLE == 0) { // Of each kind.
      (number % 10 < 5 ? timedOut : answered).add(new WeakReference<>(ask));
    }
    return ask;
  }

  /** What became of the asks of one who asks. */
  private static final class Outcomes {
    final AtomicIntegerArray times = new AtomicIntegerArray(EACH);
    final CountDownLatch all = new CountDownLatch(EACH);

    void ended(int number, Object value, Throwable failure) {
      // Outside actors a short time bounds the wait for room, too.
      boolean isTimeout =
          failure instanceof AskTimeoutException || failure instanceof MailboxFullException;
      boolean isShort = number % 10 < 5;
      boolean isFit =
          isShort == isTimeout
              && (failure == null ? value.equals("answered") : failure instanceof ActorException);
      times.addAndGet(number, isFit ? 1 : 1_000);
      all.countDown();
    }

    void check() throws InterruptedException {
      all.await();
      for (int i = 0; i < EACH; i++) {
        assertThat(times.get(i)).as("ends of ask " + i).isEqualTo(1);
      }
    }
  }

  /** Counts in a plain field, since all that it chains runs in its turns. */
  private final class Asker extends TestWorker {
    private final Outcomes outcomes;
    private int made;
    private int ended;
    private boolean isGoing;

    Asker(Outcomes outcomes) {
      this.outcomes = outcomes;
    }

    /** Some asks end at once, and so within this. */
    void go() {
      isGoing = true;
      while (made < EACH && made - ended < IN_FLIGHT) {
        int number = made++;
        ask(number)
            .whenComplete(
                (value, failure) -> {
                  ended++;
                  outcomes.ended(number, value, failure);
                  if (!isGoing) {
                    go();
                  }
                });
      }
      isGoing = false;
    }
  }

  @Test
  void eachAskEndsOnceAndNothingIsLeftOfIt() throws InterruptedException {
    for (int i = 0; i < CALLEES; i++) {
      spawnCallee(i);
    }
    List<Outcomes> outcomes = new ArrayList<>();
    List<Asker> askers = new ArrayList<>();
    List<WorkerRef> refs = new ArrayList<>();
    for (int i = 0; i < ASKERS; i++) {
      Outcomes own = new Outcomes();
      outcomes.add(own);
      Asker asker = new Asker(own);
      askers.add(asker);
      refs.add(system.spawn(WorkerRef.CONTRACT, () -> asker));
      refs.get(i).run(asker::go);
    }
    List<TestThreads.Running> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Outcomes own = new Outcomes();
      outcomes.add(own);
      threads.add(TestThreads.inThread(() -> askAll(own)));
    }
    TestThreads.Running replacing = TestThreads.inThread(() -> replaceCallees(outcomes));
    for (Outcomes each : outcomes) {
      each.check();
    }
    threads.forEach(TestThreads.Running::join);
    replacing.join();
    for (int i = 0; i < ASKERS; i++) {
      Asker asker = askers.get(i);
      assertThat(refs.get(i).call(() -> asker.ended).join()).isEqualTo(EACH);
    }
    ContractMetrics workers = system.metrics().contract(WorkerRef.CONTRACT);
    assertThat(workers.restarts()).isGreaterThan(ASKS / 1_000);
    assertThat(workers.deadLetters()).as("to those that had stopped").isPositive();
    assertThat(timedOut).hasSizeGreaterThan(ASKS / 250);
    assertThat(answered).hasSizeGreaterThan(ASKS / 250);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              System.gc();
              return Stream.concat(timedOut.stream(), answered.stream())
                  .allMatch(ask -> ask.refersTo(null));
            });
  }

  private void askAll(Outcomes own) throws InterruptedException {
    Semaphore free = new Semaphore(IN_FLIGHT);
    for (int i = 0; i < EACH; i++) {
      int number = i;
      free.acquire();
      try {
        ask(number)
            .whenComplete(
                (value, failure) -> {
                  free.release();
                  own.ended(number, value, failure);
                });
      } catch (MailboxFullException unsent) {
        free.release();
        own.ended(number, "", unsent);
      }
    }
  }

  /** Stops one after the other, and puts another in its place. */
  private void replaceCallees(List<Outcomes> outcomes) throws InterruptedException {
    int next = 0;
    for (Outcomes each : outcomes) {
      while (each.all.getCount() > 0) {
        WorkerRef old = callees.get(next % CALLEES);
        spawnCallee(next % CALLEES);
        CompletableFuture<Void> stopped = ActorControl.of(old).whenStopped();
        ActorControl.of(old).stop();
        stopped.join();
        next++;
      }
    }
  }
}

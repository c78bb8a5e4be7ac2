package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rondo.dispatch.Dispatchers;
import dev.rondo.metrics.ContractMetrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Failures by the thousand. Sizes are those of the build; the full ones are 10,000,000 messages and
 * 60 seconds: see docs/supervision.md.
 */
@Timeout(600)
class ChaosTest {

  private static final int MESSAGES = Integer.getInteger("rondo.chaos.messages", 400_000);
  private static final int SECONDS = Integer.getInteger("rondo.chaos.seconds", 2);
  private static final int ACTORS = 1_000;
  private static final int THREADS = 4;
  private static final int RESTARTS_PER_SECOND = 10_000;
  private static final int LINES_PER_SECOND = 10;
  private static final Pattern LEFT_OUT = Pattern.compile("(\\d+) more failures were not logged");

  private static final Supervision[] SUPERVISIONS = {
    Supervision.restart(),
    Supervision.resume(),
    Supervision.stop(),
    Supervision.restart().limit(5, Duration.ofDays(1)),
    Supervision.restart().backoff(Duration.ofMillis(1), Duration.ofMillis(20)),
  };

  private final ActorSystem system =
      ActorSystem.builder("chaos").dispatcher(Dispatchers.sharded(2)).create();

  @AfterEach
  void stop() {
    system.close();
  }

  /** Without a stack: what is tried is the supervision, not the collection of stacks. */
  private static final class Bug extends RuntimeException {
    private static final long serialVersionUID = 1;

    Bug() {
      super("a handler's bug", null, false, false);
    }
  }

  /** Checks that what one thread sends arrives in order, over all incarnations of its actor. */
  private static final class Counting extends TestWorker {
    private final long[] last;

    Counting(long[] last) {
      this.last = last;
    }

    @Override
    public void note(long number, String sender) {
      int thread = Integer.parseInt(sender);
      if (number <= last[thread]) {
        throw new IllegalStateException(number + " after " + last[thread] + " of " + sender);
      }
      last[thread] = number;
    }
  }

  @Test
  void everyMessageIsHandledOrADeadLetterWhereOneInAHundredFails() {
    List<WorkerRef> workers = IntStream.range(0, ACTORS).mapToObj(this::spawn).toList();
    List<TestThreads.Running> tellers = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      String name = "" + thread;
      tellers.add(TestThreads.inThread(() -> tell(workers, name)));
    }
    tellers.forEach(TestThreads.Running::join);
    system.close();

    int each = MESSAGES / THREADS;
    ContractMetrics metrics = system.metrics().contract(WorkerRef.CONTRACT);
    assertThat(metrics.handled() + metrics.deadLetters() + metrics.discarded())
        .isEqualTo((long) each * THREADS);
    assertThat(metrics.failures())
        .as("only those that were told to, or an order was broken")
        .isLessThanOrEqualTo((long) each / 100 * THREADS);
    assertThat(metrics.restarts()).isPositive();
    assertThat(metrics.deadLetters()).isPositive();
    assertThat(metrics.deadLetters()).isEqualTo(system.deadLetterCount());
  }

  private WorkerRef spawn(int number) {
    long[] last = new long[THREADS];
    return system.spawnWith(
        WorkerRef.CONTRACT,
        "worker-" + number,
        context -> new Counting(last),
        Spawn.supervision(SUPERVISIONS[number % SUPERVISIONS.length]));
  }

  private static void tell(List<WorkerRef> workers, String name) {
    for (int i = 1; i <= MESSAGES / THREADS; i++) {
      WorkerRef worker = workers.get((int) ((i * 7_919L + i / 100) % ACTORS));
      if (i % 100 == 0) {
        worker.run(
            () -> {
              throw new Bug();
            });
      } else {
        worker.note(i, name);
      }
    }
  }

  private static boolean isAsleep(String thread) {
    return TestThreads.thread(thread).getState() == Thread.State.WAITING;
  }

  /** Waits until both loops sleep without a limit, and have taken no turn for a second. */
  private void awaitIdle() {
    AtomicLong seen = new AtomicLong(-1);
    await("idle again")
        .during(Duration.ofSeconds(1))
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              long turns = system.metrics().total().turns();
              return seen.getAndSet(turns) == turns
                  && isAsleep("chaos-loop-0")
                  && isAsleep("chaos-loop-1");
            });
  }

  /** Each failure has a line, or is counted in one; and how many lines there are is bounded. */
  private static void assertBounded(List<String> lines, long failures, long nanos) {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos) + 2; // The first and last may be parts.
    assertThat(lines).hasSizeLessThanOrEqualTo((int) seconds * (LINES_PER_SECOND + 1));
    long leftOut =
        lines.stream()
            .flatMap(line -> LEFT_OUT.matcher(line).results())
            .mapToLong(found -> Long.parseLong(found.group(1)))
            .sum();
    long logged = lines.stream().filter(line -> line.contains("a handler's bug")).count();
    assertThat(logged).isPositive();
    assertThat(logged + leftOut).isEqualTo(failures);
  }

  @Test
  void anActorMayBeRestartedTenThousandTimesASecond() {
    try (TestLog.Lines log = new TestLog.Lines("dev.rondo")) {
      long start = System.nanoTime();
      int storms = restartForAWhile();
      assertBounded(log.lines(), storms, System.nanoTime() - start);
    }
  }

  /** Returns how often. */
  private int restartForAWhile() {
    AtomicLong incarnations = new AtomicLong();
    long[] last = new long[1];
    WorkerRef worker =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "restarting",
            context -> {
              incarnations.incrementAndGet();
              return new Counting(last);
            },
            Spawn.supervision(Supervision.restart()));
    long pause = TimeUnit.SECONDS.toNanos(1) / RESTARTS_PER_SECOND;
    long next = System.nanoTime();
    int storms = SECONDS * RESTARTS_PER_SECOND;
    for (int i = 1; i <= storms; i++) {
      worker.note(2L * i, "0");
      worker.run(
          () -> {
            throw new Bug();
          });
      worker.note(2L * i + 1, "0");
      next += pause;
      LockSupport.parkNanos(next - System.nanoTime());
    }
    assertThat(worker.call(() -> last[0]).join()).isEqualTo(2L * storms + 1);
    assertThat(incarnations).hasValue(storms + 1);
    awaitIdle();
    system.close();
    assertThat(system.deadLetterCount()).isZero();
    ContractMetrics metrics = system.metrics().contract(WorkerRef.CONTRACT);
    assertThat(metrics.handled()).isEqualTo(3L * storms + 1);
    assertThat(metrics.restarts()).isEqualTo(storms);
    return storms;
  }
}

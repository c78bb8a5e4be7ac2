package dev.rondo.benchmarks.soak;

import dev.rondo.ActorSystem;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.Recorder;

/**
 * Keeps a {@link Town} at half of what it can do, interrupts its loops, makes and ends other
 * systems beside it, and takes a sample now and then: what is reachable, how many threads there
 * are, how long asks take.
 */
public final class Soak {

  private static final int OUTSIDERS = 2;
  private static final int CALIBRATION_PART = 20;
  private static final Duration SHORTEST_CALIBRATION = Duration.ofSeconds(1);
  private static final Duration LONGEST_CALIBRATION = Duration.ofSeconds(10);
  private static final long MOST_AHEAD = 10_000;
  private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
  private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(30);
  private static final int MOST_THREADS = 200;
  private static final int MESSAGES_TO_ANOTHER = 1_000;

  private final Town town;
  private final Duration time;
  private final int intervals;
  private final int leakedBytes;
  private final List<byte[]> leaked = new ArrayList<>();
  private final Recorder latencies = new Recorder(3);
  private final Histogram passed = new Histogram(3);
  private final List<Sample> samples = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final long began = System.nanoTime();

  /** Messages of a sender in a step; as many as go if it is 0. */
  private volatile int perStep;

  private volatile boolean isPaused;
  private volatile boolean isOver;

  private Soak(Town town, Duration time, int intervals, int leakedBytes) {
    this.leakedBytes = leakedBytes;
    this.town = town;
    this.time = time;
    this.intervals = intervals;
  }

  /**
   * Runs for that time, and takes so many samples.
   *
   * @param leakedBytes what is kept every 10 ms, for a soak that must fail; or 0
   */
  public static Outcome run(Duration time, int intervals, int leakedBytes)
      throws InterruptedException {
    Town town = new Town(OUTSIDERS);
    Soak soak = new Soak(town, time, intervals, leakedBytes);
    try (town) {
      soak.run();
    }
    return new Outcome(soak.samples, town.complaints());
  }

  private void run() throws InterruptedException {
    for (int i = 0; i < OUTSIDERS; i++) {
      int sender = Town.LABOURERS + i;
      start("sender-" + i, () -> send(sender));
    }
    start("asker", this::ask);
    start("disturber", this::disturb);
    try {
      calibrate();
      for (int i = 0; i < intervals; i++) {
        TimeUnit.NANOSECONDS.sleep(time.toNanos() / intervals);
        sample();
      }
      town.checkAllHappened();
    } finally {
      isOver = true;
      for (Thread thread : threads) {
        thread.join();
      }
    }
  }

  private void start(String name, Runnable body) {
    Thread thread = new Thread(body, name);
    threads.add(thread);
    thread.start();
  }

  /** Sends as fast as it goes for a while, and half as fast from then on. */
  private void calibrate() throws InterruptedException {
    long nanos = time.toNanos() / CALIBRATION_PART;
    nanos = Math.min(nanos, LONGEST_CALIBRATION.toNanos());
    nanos = Math.max(nanos, SHORTEST_CALIBRATION.toNanos());
    TimeUnit.NANOSECONDS.sleep(nanos); // For the JVM to warm up.
    long before = town.handledSoFar();
    long start = System.nanoTime();
    TimeUnit.NANOSECONDS.sleep(nanos);
    double perStepOfAll =
        (double) (town.handledSoFar() - before) / (System.nanoTime() - start) * STEP_NANOS;
    perStep = (int) Math.max(1, perStepOfAll / 2 / OUTSIDERS);
    System.out.printf("%,.0f messages a second at most%n", perStepOfAll * 1_000);
  }

  private void sample() throws InterruptedException {
    isPaused = true;
    awaitQuiet();
    tryAnotherSystem();
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    latencies.getIntervalHistogramInto(passed);
    Sample sample =
        new Sample(
            (System.nanoTime() - began) / 60e9,
            runtime.totalMemory() - runtime.freeMemory(),
            ManagementFactory.getThreadMXBean().getThreadCount(),
            passed.getValueAtPercentile(99.9) / 1e3,
            town.sentSoFar());
    samples.add(sample);
    System.out.println(sample);
    isPaused = false;
  }

  /** Ticks go on, and some of them are always stashed; so it waits until there is little. */
  private void awaitQuiet() throws InterruptedException {
    long start = System.nanoTime();
    while (town.sentSoFar() - town.accountedFor() > 3 * Town.LABOURERS) {
      town.check(
          System.nanoTime() - start < QUIET_NANOS,
          () -> "messages under way after half a minute: " + town.sentSoFar());
      TimeUnit.NANOSECONDS.sleep(STEP_NANOS);
    }
  }

  private void tryAnotherSystem() {
    LongAdder count = new LongAdder();
    try (ActorSystem other = ActorSystem.create("other")) {
      MayflyRef mayfly = other.spawn(MayflyRef.CONTRACT, () -> number -> count.increment());
      for (int i = 1; i <= MESSAGES_TO_ANOTHER; i++) {
        mayfly.flutter(i);
      }
    }
    town.check(count.sum() == MESSAGES_TO_ANOTHER, () -> count + " handled in another system");
  }

  // The threads.

  private void send(int sender) {
    long[] told = new long[Town.LABOURERS];
    long next = System.nanoTime();
    for (long i = 0; !isOver; ) {
      next += STEP_NANOS;
      int step = perStep;
      for (int j = 0; j < (step == 0 ? 1_000 : step) && !isPaused; j++, i++) {
        int to = (int) (i * 13 % Town.LABOURERS);
        LabourerRef labourer = town.labourer(to);
        if (i % 1_000 == 999) {
          labourer.look();
        } else {
          labourer.work(sender, ++told[to]);
        }
        town.sent();
      }
      if (step == 0 || isPaused) {
        awaitRoom();
        next = System.nanoTime();
      } else {
        LockSupport.parkNanos(next - System.nanoTime());
      }
    }
  }

  private void awaitRoom() {
    while (!isOver && (isPaused || (perStep == 0 && town.ahead() > MOST_AHEAD))) {
      LockSupport.parkNanos(STEP_NANOS / 10);
    }
  }

  /** One a millisecond; what one is late by counts for those that had to wait for it. */
  private void ask() {
    long next = System.nanoTime();
    for (int i = 0; !isOver; i++) {
      next += STEP_NANOS;
      if (isPaused || perStep == 0) {
        awaitStart();
        latencies.reset();
        next = System.nanoTime();
        continue;
      }
      while (System.nanoTime() - next < 0) {
        LockSupport.parkNanos(next - System.nanoTime());
      }
      int number = i;
      LabourerRef labourer = town.labourer(2 + i % 2); // Neither drops anything.
      long reply = labourer.weigh(i).join();
      town.sent();
      town.check(reply == number, () -> reply + " for the answer to " + number);
      latencies.recordValue(System.nanoTime() - next);
    }
  }

  private void awaitStart() {
    while (!isOver && (isPaused || perStep == 0)) {
      LockSupport.parkNanos(STEP_NANOS);
    }
  }

  private void disturb() {
    Thread[] some = new Thread[MOST_THREADS];
    while (!isOver) {
      LockSupport.parkNanos(10 * STEP_NANOS);
      if (leakedBytes > 0) {
        leaked.add(new byte[leakedBytes]);
      }
      int count = Thread.enumerate(some);
      for (int i = 0; i < count; i++) {
        if (some[i].getName().startsWith("soak-loop-")) {
          some[i].interrupt();
        }
        some[i] = null; // A thread that has ended would keep its loop, and that a ring.
      }
    }
  }
}

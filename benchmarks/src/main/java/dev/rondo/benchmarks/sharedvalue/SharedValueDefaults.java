package dev.rondo.benchmarks.sharedvalue;

import dev.rondo.benchmarks.BenchmarkDefaults;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/** Many that each add one to a value and read it back. */
public abstract class SharedValueDefaults extends BenchmarkDefaults {

  /** Tasks of one invocation: fewer than messages elsewhere, since all of them wait at once. */
  public static final int TASKS = 1 << 17;

  /** Those that add where nothing is submitted. */
  public static final int WORKERS = 1 << 10;

  /** How often each of those does. */
  public static final int TIMES = MESSAGES / WORKERS;

  /** What runs tasks. */
  @Param("POOL")
  public TaskThreads threads;

  private ExecutorService tasks;

  /** For subclasses. */
  protected SharedValueDefaults() {}

  /** Starts the threads of tasks. */
  final void startThreads() {
    tasks = threads.start();
  }

  /** Ends them. */
  final void endThreads() {
    tasks.shutdown();
  }

  /** The value, with what was added before. */
  abstract long value();

  /** Adds one and reads. Waits, if need be, until it can. */
  abstract long addAndRead();

  /** What a task does: the same, and counts that it has read. Need not wait. */
  void addAndRead(CountDownLatch done) {
    read(addAndRead(), done);
  }

  /** Has all workers do the same, each so often and one after the other; waits for them. */
  abstract void work() throws InterruptedException;

  /** Counts that somebody has read the value. */
  static void read(long value, CountDownLatch done) {
    if (value > 0) {
      done.countDown();
    }
  }

  /** One task of many, which are all submitted at once. */
  @Benchmark
  @OperationsPerInvocation(TASKS)
  public long task() throws InterruptedException {
    long before = value();
    CountDownLatch done = new CountDownLatch(TASKS);
    for (int i = 0; i < TASKS; i++) {
      tasks.execute(() -> addAndRead(done));
    }
    done.await();
    return checked(TASKS, value() - before);
  }

  /** One of what the workers do. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public long worker() throws InterruptedException {
    long before = value();
    work();
    return checked(value() - before);
  }

  /** Has tasks be the workers, each of which waits for every value. */
  final void workByTasks() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(WORKERS);
    for (int i = 0; i < WORKERS; i++) {
      tasks.execute(
          () -> {
            long last = 0;
            for (int j = 0; j < TIMES; j++) {
              last = addAndRead();
            }
            read(last, done);
          });
    }
    done.await();
  }
}

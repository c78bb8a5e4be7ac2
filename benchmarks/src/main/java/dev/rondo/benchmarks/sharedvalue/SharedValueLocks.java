package dev.rondo.benchmarks.sharedvalue;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** The value is behind a lock. */
public class SharedValueLocks extends SharedValueDefaults {

  /** The kinds of locks. */
  public enum Kind {
    /** The object's own. */
    SYNCHRONIZED,
    /** {@link ReentrantLock}, which need not be fair. */
    REENTRANT
  }

  /** Which it is. */
  @Param public Kind lock;

  private final Lock reentrant = new ReentrantLock();
  private long value;

  /** Starts the threads. */
  @Setup
  public void start() {
    startThreads();
    age();
  }

  /** Ends them. */
  @TearDown
  public void close() {
    endThreads();
  }

  @Override
  long value() {
    return add(0);
  }

  @Override
  long addAndRead() {
    return add(1);
  }

  @Override
  void work() throws InterruptedException {
    workByTasks();
  }

  private long add(long amount) {
    return lock == Kind.SYNCHRONIZED ? addSynchronized(amount) : addReentrant(amount);
  }

  private synchronized long addSynchronized(long amount) {
    value += amount;
    return value;
  }

  private long addReentrant(long amount) {
    reentrant.lock();
    try {
      value += amount;
      return value;
    } finally {
      reentrant.unlock();
    }
  }
}

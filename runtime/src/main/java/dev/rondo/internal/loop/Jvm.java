package dev.rondo.internal.loop;

import dev.rondo.dispatch.Platform;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** The platform that the JVM is. */
public final class Jvm implements Platform {

  /** The only one. */
  public static final Platform PLATFORM = new Jvm();

  /** How long a thread for callbacks waits for one before it ends. */
  private static final long KEEP_ALIVE_NANOS = TimeUnit.SECONDS.toNanos(10);

  /** How long a thread waits for more work. */
  private static final long IDLE_SECONDS = 10;

  private Jvm() {}

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public Runnable body(Runnable body) {
    return body;
  }

  @Override
  public void start(Thread thread) {
    thread.start();
  }

  @Override
  public void park(Object blocker, long nanos) {
    if (nanos == Long.MAX_VALUE) {
      LockSupport.park(blocker);
    } else {
      LockSupport.parkNanos(blocker, nanos);
    }
  }

  @Override
  public void unpark(Thread thread) {
    LockSupport.unpark(thread);
  }

  @Override
  public boolean await(CompletableFuture<?> future, long nanos) throws InterruptedException {
    try {
      if (nanos == Long.MAX_VALUE) {
        future.get();
      } else {
        future.get(nanos, TimeUnit.NANOSECONDS);
      }
      return true;
    } catch (ExecutionException failed) {
      return true; // Who waited looks how.
    } catch (TimeoutException e) {
      return false;
    }
  }

  /** A callback that blocks holds up no other. */
  @Override
  public ExecutorService newCallbackThreads(String namePrefix) {
    return new CallbackPool(namePrefix, KEEP_ALIVE_NANOS);
  }

  @Override
  public ExecutorService newOffloadThreads(String namePrefix) {
    AtomicInteger numbers = new AtomicInteger();
    boolean isVirtual = VirtualThreads.areThere();
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        isVirtual ? 0 : IDLE_SECONDS, // A virtual thread is not worth keeping.
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        body -> {
          String name = namePrefix + numbers.incrementAndGet();
          return isVirtual ? VirtualThreads.newThread(body, name) : newDaemon(body, name);
        });
  }

  /** A thread that does not keep the JVM alive: work may never end. */
  private static Thread newDaemon(Runnable body, String name) {
    Thread thread = new Thread(null, body, name, 0, false);
    thread.setDaemon(true);
    return thread;
  }
}

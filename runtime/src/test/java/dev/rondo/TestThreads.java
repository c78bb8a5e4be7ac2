package dev.rondo;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

/** Threads of tests, and looks at threads of systems. */
final class TestThreads {

  private TestThreads() {}

  /** A started thread whose failure reaches whoever joins it. */
  static final class Running implements OutsideWorld.Running {
    final Thread thread;
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    private Running(Worker.Task task) {
      thread = new Thread(() -> runTask(task), "test-thread");
      thread.setDaemon(true);
      thread.start();
    }

    @SuppressWarnings("CatchingUnchecked") // Whatever it is belongs to whoever joins.
    private void runTask(Worker.Task task) {
      try {
        task.run();
        end.complete(null);
      } catch (Exception | Error e) {
        end.completeExceptionally(e);
      }
    }

    @Override
    public void join() {
      try {
        end.join();
      } catch (CompletionException e) {
        throw new AssertionError("a thread of the test failed", e.getCause());
      }
    }

    @Override
    public boolean isRunning() {
      return !end.isDone();
    }

    /** Waits until the thread sleeps for a limited time: in a wait for room, or in a close. */
    @Override
    public Running awaitWaiting() {
      awaitState(thread, Thread.State.TIMED_WAITING);
      return this;
    }

    @Override
    public Thread thread() {
      return thread;
    }
  }

  static Running inThread(Worker.Task task) {
    return new Running(task);
  }

  /** Runs it here; what it throws is the test's failure. */
  static void run(Worker.Task task) {
    try {
      task.run();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** The living threads whose names begin so. */
  static List<String> named(String prefix) {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith(prefix))
        .toList();
  }

  /** The living thread of that name. */
  static Thread thread(String name) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static void awaitState(Thread thread, Thread.State state) {
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .atMost(Duration.ofSeconds(20))
        .until(() -> thread.getState() == state);
  }

  /** Waits until the system refuses what comes from outside. */
  static void awaitClosing(ActorSystem system) {
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .until(() -> isClosing(system));
  }

  private static boolean isClosing(ActorSystem system) {
    try {
      system.spawn(WorkerRef.CONTRACT, TestWorker::new);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  /** Holds the worker in a handler, with an otherwise empty ring, until the gate opens. */
  static void occupy(WorkerRef worker, CountDownLatch gate) {
    CountDownLatch running = new CountDownLatch(1);
    worker.run(
        () -> {
          running.countDown();
          gate.await();
        });
    try {
      running.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Suspends the worker, so that what it is told from now on waits. */
  static void suspend(WorkerRef worker) {
    CountDownLatch end = new CountDownLatch(1);
    occupy(worker, end); // Or it could handle a message before it comes to the suspension.
    ActorControl.of(worker).suspend();
    end.countDown();
  }
}

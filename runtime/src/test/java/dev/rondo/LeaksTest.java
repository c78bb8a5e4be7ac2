package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rondo.dispatch.Dispatchers;
import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What is left when actors and systems have ended: nothing. Each test has a twin with a leak put in
 * on purpose, which must be found.
 */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LeaksTest {

  /** Actors of a test; a million with {@code -Drondo.leaks=1000000}. */
  private static final int ACTORS = Integer.getInteger("rondo.leaks", 60_000);

  private static final int WAVE = 10_000;

  // Actors that come and go.

  @Test
  void theHeapIsAsItWasAfterWavesOfActors() {
    assertThat(growth(ref -> {})).isLessThan(0.05);
  }

  @Test
  void actorsThatAreKeptAreFound() {
    List<WorkerRef> kept = new ArrayList<>();
    assertThat(growth(kept::add)).isGreaterThan(0.05);
    assertThat(kept).isNotEmpty();
  }

  private interface Wave {
    void takes(WorkerRef actor);
  }

  /** By what part the heap has grown, from after the first waves to the end. */
  private static double growth(Wave taker) {
    try (ActorSystem system =
        ActorSystem.builder("waves").dispatcher(Dispatchers.sharded(2)).create()) {
      wave(system, ref -> {});
      wave(system, ref -> {});
      long before = usedBytes();
      for (int i = 0; i < ACTORS / WAVE; i++) {
        wave(system, taker);
      }
      return (double) (usedBytes() - before) / before;
    }
  }

  /** Spawns, asks and stops; half of them by name, and each with a child. */
  private static void wave(ActorSystem system, Wave taker) {
    WorkerRef last = null;
    for (int i = 0; i < WAVE / 2; i++) {
      TestWorker behavior = new TestWorker();
      WorkerRef actor =
          TestWorker.spawn(system, i % 2 == 0 ? "actor-" + i : "other-" + i, behavior);
      actor.run(() -> behavior.context.spawn(WorkerRef.CONTRACT, TestWorker::new));
      actor.run(() -> behavior.context.stop());
      taker.takes(actor);
      last = actor;
    }
    WorkerRef awaited = last;
    await()
        .pollInterval(Duration.ofMillis(5))
        .until(() -> awaited.call(() -> 1).handle((v, failure) -> failure != null).join());
    await()
        .pollInterval(Duration.ofMillis(5))
        .until(() -> system.metrics().loops().stream().allMatch(loop -> loop.actors() == 0));
  }

  /** The least of some measurements: what else is in the heap comes and goes. */
  private static long usedBytes() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  // Systems that come and go.

  @Test
  void afterCloseTheClassLoaderIsCollected() throws Exception {
    WeakReference<ClassLoader> loader = runAndClose();
    await().atMost(Duration.ofSeconds(60)).until(() -> isCollected(loader));
    assertThat(TestThreads.named("leaky-")).isEmpty();
  }

  @Test
  void aSystemThatIsNotClosedIsFound() throws Exception {
    try (URLClassLoader loader = newLoader()) {
      Callable<?> close = start(loader);
      WeakReference<ClassLoader> reference = new WeakReference<>(loader);
      for (int i = 0; i < 5; i++) {
        assertThat(isCollected(reference)).isFalse();
      }
      assertThat(TestThreads.named("leaky-")).isNotEmpty();
      close.call();
    }
  }

  private static boolean isCollected(WeakReference<?> reference) {
    System.gc();
    return reference.get() == null;
  }

  private static WeakReference<ClassLoader> runAndClose() throws Exception {
    try (URLClassLoader loader = newLoader()) {
      start(loader).call();
      return new WeakReference<>(loader);
    }
  }

  private static Callable<?> start(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> program = Class.forName(Program.class.getName(), true, loader);
    assertThat(program).isNotSameAs(Program.class);
    return (Callable<?>) program.getMethod("start").invoke(null);
  }

  /** One that loads Rondo once more. */
  private static URLClassLoader newLoader() throws IOException {
    URL[] path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(LeaksTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String file) {
    try {
      return Path.of(file).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(file, e);
    }
  }

  /** Uses whatever could leave something behind. */
  public static final class Program {

    private Program() {}

    /** Starts a system. Returns what closes it. */
    public static Callable<?> start() {
      ActorSystem system =
          ActorSystem.builder("leaky")
              .dispatcher(Dispatchers.sharded())
              .dispatcher("blocking", Dispatchers.pinned())
              .onDeadLetter(letter -> {})
              .onStall(stall -> {})
              .onFailure(report -> {})
              .closeAtJvmEnd()
              .create();
      system.onShutdown(
          ShutdownPhase.RELEASE,
          "pool",
          Duration.ofMinutes(1),
          () -> CompletableFuture.completedFuture(null));
      TestWorker behavior = new TestWorker();
      WorkerRef worker = TestWorker.spawn(system, "worker", behavior);
      worker.run(
          () ->
              behavior
                  .context
                  .timers()
                  .fixedDelay("tick", Duration.ofMillis(1), self -> self.note(1, "tick")));
      WorkerRef blocking =
          system.spawnWith(
              WorkerRef.CONTRACT,
              "blocking",
              context -> new TestWorker(),
              Spawn.defaults().dispatcher("blocking"));
      blocking.call(() -> worker.call(() -> 1).join()).thenApply(value -> value).join();
      worker
          .call(
              () -> {
                throw new IllegalStateException("fails");
              })
          .handle((value, failure) -> failure)
          .join();
      worker.note(1, "dead");
      return () -> {
        system.close();
        blocking.note(1, "dead");
        return null;
      };
    }
  }
}

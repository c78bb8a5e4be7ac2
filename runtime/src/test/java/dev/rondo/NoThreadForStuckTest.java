package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.LoopFactory;
import dev.rondo.dispatch.Placement;
import dev.rondo.dispatch.Platform;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where there is no thread that could take over from one that is stuck. */
@Timeout(60)
class NoThreadForStuckTest {

  /** The JVM, but for a successor's thread, which it can start only the second time. */
  private static final class Crowded implements Platform {
    private final Platform jvm = Platform.jvm();
    private final AtomicInteger successors = new AtomicInteger();

    @Override
    public void start(Thread thread) {
      if (thread.getName().matches(".*-loop-\\d+-2") && successors.incrementAndGet() == 1) {
        throw new OutOfMemoryError("on purpose: no thread");
      }
      jvm.start(thread);
    }

    Dispatcher pinned() {
      return new Dispatcher() {
        @Override
        public Placement open(LoopFactory loops) {
          return Dispatchers.pinned().open(loops);
        }

        @Override
        public Platform platform() {
          return Crowded.this;
        }
      };
    }

    @Override
    public long nanoTime() {
      return jvm.nanoTime();
    }

    @Override
    public Runnable body(Runnable body) {
      return jvm.body(body);
    }

    @Override
    public void park(Object blocker, long nanos) {
      jvm.park(blocker, nanos);
    }

    @Override
    public void unpark(Thread thread) {
      jvm.unpark(thread);
    }

    @Override
    public boolean await(CompletableFuture<?> future, long nanos) throws InterruptedException {
      return jvm.await(future, nanos);
    }

    @Override
    public ExecutorService newCallbackThreads(String namePrefix) {
      return jvm.newCallbackThreads(namePrefix);
    }

    @Override
    public ExecutorService newOffloadThreads(String namePrefix) {
      return jvm.newOffloadThreads(namePrefix);
    }
  }

  @Test
  void itIsTriedAgainAfterTheNextReport() throws Exception {
    Crowded crowded = new Crowded();
    BlockingQueue<Stall> stalls = new LinkedBlockingQueue<>();
    try (ActorSystem system =
        ActorSystem.builder("crowded").dispatcher(crowded.pinned()).onStall(stalls::add).create()) {
      WorkerRef stuck =
          system.spawnWith(
              WorkerRef.CONTRACT,
              "stuck",
              context -> new TestWorker(),
              Spawn.defaults().heartbeat(Duration.ofMillis(100), WhenStuck.REPLACE));
      CountDownLatch never = new CountDownLatch(1);
      stuck.run(never::await);
      assertThat(stuck.call(() -> "lives").join()).isEqualTo("lives");
      assertThat(crowded.successors).hasValue(2);
      assertThat(stalls.take().isOver()).isFalse();
      assertThat(stalls.take().isOver()).isFalse();
    }
  }
}

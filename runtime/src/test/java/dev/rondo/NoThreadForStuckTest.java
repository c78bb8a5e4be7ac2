package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.ForwardingPlatform;
import dev.rondo.dispatch.Platform;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where there is no thread that could take over from one that is stuck. */
@Timeout(60)
class NoThreadForStuckTest {

  /** The JVM, but for a successor's thread, which it can start only the second time. */
  private static final class Crowded extends ForwardingPlatform {
    private final AtomicInteger successors = new AtomicInteger();

    Crowded() {
      super(Platform.jvm());
    }

    @Override
    public void start(Thread thread) {
      if (thread.getName().matches(".*-loop-\\d+-2") && successors.incrementAndGet() == 1) {
        throw new OutOfMemoryError("on purpose: no thread");
      }
      super.start(thread);
    }
  }

  @Test
  void itIsTriedAgainAfterTheNextReport() throws Exception {
    Crowded crowded = new Crowded();
    BlockingQueue<Stall> stalls = new LinkedBlockingQueue<>();
    try (ActorSystem system =
        ActorSystem.builder("crowded")
            .dispatcher(Dispatchers.pinned().on(crowded))
            .onStall(stalls::add)
            .create()) {
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

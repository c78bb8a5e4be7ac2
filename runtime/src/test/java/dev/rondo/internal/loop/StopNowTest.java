package dev.rondo.internal.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.dispatch.LoopOptions;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StopNowTest {

  private static final int LOOPS = 3000;

  @Test
  void aLoopThatIsToldToStopAsItFallsAsleepEnds() throws InterruptedException {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < LOOPS; i++) {
      EventLoop loop = LooseLoops.make(LoopOptions.shared());
      loop.start();
      spin(random.nextInt(200_000));
      loop.stopNow();
      assertThat(loop.awaitEnd(TimeUnit.SECONDS.toNanos(5))).as("loop %d ended", i).isTrue();
    }
  }

  private static void spin(int nanos) {
    long began = System.nanoTime();
    while (System.nanoTime() - began < nanos) {
      Thread.onSpinWait();
    }
  }
}

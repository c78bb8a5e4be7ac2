package dev.rondo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.rondo.ActorSystem;
import dev.rondo.benchmarks.confinement.SurveyorRef;
import dev.rondo.benchmarks.contract.Echo;
import dev.rondo.benchmarks.contract.EchoRef;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.internal.ask.PendingAsk;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.ClassLayout;

/** An ask allocates one future, and its reply one box, if it needs one; nearly nothing else. */
class AskAllocationTest {

  private static final int ASKS = 10_000;

  /** Those that an actor makes in one turn: as many as need no more room. */
  private static final int FEW = 1_000;

  private static final int TRIES = 10;

  private static final long BYTES_ALLOCATED = -1;

  /** What else the threads allocate meanwhile, spread over the asks. */
  private static final double NOISE = 4;

  private static final double FUTURE = ClassLayout.parseClass(PendingAsk.class).instanceSize();

  private static final double BOX = ClassLayout.parseClass(Long.class).instanceSize();

  private final CompletableFuture<?>[] asks = new CompletableFuture<?>[ASKS];

  @Test
  void aThreadThatAsksAllocatesTheFutureAndTheCalleeTheBox() {
    try (ActorSystem system = system()) {
      EchoRef callee = system.spawn(EchoRef.CONTRACT, Meter::new);

      assertThat(leastOverhead(FUTURE, AskAllocationTest::bytesOfCaller, () -> ask(callee)))
          .isBetween(0.0, NOISE);
      assertThat(leastOverhead(BOX, () -> bytesOf(callee), () -> ask(callee)))
          .isBetween(0.0, NOISE);
    }
  }

  @Test
  void anActorThatAsksItsNeighborAllocatesThemBoth() {
    try (ActorSystem system = system()) {
      EchoRef callee = system.spawn(EchoRef.CONTRACT, Meter::new);
      SurveyorRef asker = system.spawn(SurveyorRef.CONTRACT, () -> asks -> askAll(callee, asks));

      assertThat(leastOverhead(FUTURE + BOX, () -> bytesOf(callee), () -> survey(asker)))
          .isBetween(0.0, NOISE);
    }
  }

  private static ActorSystem system() {
    return ActorSystem.builder("allocation").dispatcher(Dispatchers.sharded(1)).create();
  }

  /**
   * By how many bytes an ask exceeds what is expected; the least of some tries, since whatever else
   * the threads do meanwhile is added.
   */
  private static double leastOverhead(double expected, LongSupplier bytes, Runnable asks) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && least > NOISE; i++) {
      long before = bytes.getAsLong();
      asks.run();
      least = Math.min(least, (double) (bytes.getAsLong() - before) / ASKS - expected);
    }
    return least;
  }

  /** Waits only for the last: to wait allocates too. */
  private void ask(EchoRef callee) {
    for (int i = 0; i < ASKS; i++) {
      asks[i] = callee.echo(1_000 + i);
    }
    assertThat(asks[ASKS - 1].join()).isEqualTo(1_000L + ASKS - 1);
  }

  private static void survey(SurveyorRef asker) {
    for (int asked = 0; asked < ASKS; asked += FEW) {
      assertThat(asker.survey(FEW).join()).isEqualTo(FEW);
    }
  }

  private static CompletionStage<Integer> askAll(EchoRef callee, int asks) {
    for (int i = 1; i < asks; i++) {
      callee.echo(1_000 + i).isDone(); // And nothing is chained to it.
    }
    return callee.echo(0).thenApply(last -> asks);
  }

  private static long bytesOf(EchoRef callee) {
    return callee.echo(BYTES_ALLOCATED).join();
  }

  private static long bytesOfCaller() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  /** Answers with what it is asked, or with what its thread has allocated. */
  private static final class Meter implements Echo {
    @Override
    public long echo(long value) {
      return value == BYTES_ALLOCATED ? bytesOfCaller() : value;
    }
  }
}

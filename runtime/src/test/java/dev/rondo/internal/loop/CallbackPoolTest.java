package dev.rondo.internal.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CallbackPoolTest {

  private final CallbackPool pool = new CallbackPool("pool-", TimeUnit.MINUTES.toNanos(10));
  private final CountDownLatch gate = new CountDownLatch(1);

  @AfterEach
  void stop() {
    gate.countDown();
    pool.shutdown();
  }

  private void awaitGate() {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static long living(String prefix) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith(prefix))
        .count();
  }

  @Test
  void oneThatIsHeldHoldsUpNoOther() {
    pool.execute(this::awaitGate);
    for (int i = 0; i < 50_000; i++) { // The other thread goes to sleep again and again.
      CompletableFuture<Void> done = new CompletableFuture<>();
      pool.execute(() -> done.complete(null));
      done.join();
    }
  }

  @Test
  void manyMayWaitForTheLast() {
    List<CompletableFuture<Void>> held =
        Stream.generate(() -> CompletableFuture.runAsync(this::awaitGate, pool))
            .limit(CallbackPool.MOST - 1)
            .toList();
    pool.execute(gate::countDown);
    held.forEach(CompletableFuture::join);
  }

  @Test
  void moreThanThatWaitForAThread() {
    AtomicInteger ran = new AtomicInteger();
    List<CompletableFuture<Void>> all =
        Stream.generate(
                () ->
                    CompletableFuture.runAsync(
                        () -> {
                          ran.incrementAndGet();
                          awaitGate();
                        },
                        pool))
            .limit(2 * CallbackPool.MOST)
            .toList();
    await().until(() -> ran.get() == CallbackPool.MOST);
    assertThat(living("pool-")).isEqualTo(CallbackPool.MOST);
    gate.countDown();
    all.forEach(CompletableFuture::join);
    assertThat(ran).hasValue(2 * CallbackPool.MOST);
  }

  @Test
  void eachRunsOnceWhoeverBringsIt() {
    int each = 20_000;
    AtomicInteger ran = new AtomicInteger();
    CountDownLatch all = new CountDownLatch(3 * each);
    Runnable callback =
        () -> {
          ran.incrementAndGet();
          all.countDown();
        };
    List<Thread> threads =
        Stream.generate(
                () ->
                    new Thread(
                        () -> {
                          for (int i = 0; i < each; i++) {
                            pool.execute(callback);
                          }
                        }))
            .limit(3)
            .toList();
    threads.forEach(Thread::start);
    await().until(() -> all.getCount() == 0);
    assertThat(ran).hasValue(3 * each);
  }

  @Test
  void noneIsLostWhereThreadsEndWheneverTheyHaveNothingToDo() {
    CallbackPool hasty = new CallbackPool("hasty-", 1);
    for (int i = 0; i < 1_000; i++) {
      CompletableFuture<Void> first = CompletableFuture.runAsync(() -> {}, hasty);
      CompletableFuture.runAsync(() -> {}, hasty).join();
      first.join();
    }
    await().until(() -> living("hasty-") == 0);
  }

  @Test
  void oneThatThrowsEndsNothing() {
    List<Thread> failed = new CopyOnWriteArrayList<>();
    for (int i = 0; i < 10; i++) {
      pool.execute(
          () -> {
            Thread.currentThread().setUncaughtExceptionHandler((t, e) -> failed.add(t));
            throw new IllegalStateException("on purpose");
          });
    }
    CompletableFuture.runAsync(() -> {}, pool).join();
    await().until(() -> failed.size() == 10);
  }

  @Test
  void anInterruptIsForWhatRunsOnly() {
    CompletableFuture<Boolean> next = new CompletableFuture<>();
    CallbackPool single = new CallbackPool("single-", TimeUnit.MINUTES.toNanos(1));
    single.execute(
        () -> {
          Thread.currentThread().interrupt();
        });
    single.execute(() -> next.complete(Thread.currentThread().isInterrupted()));
    assertThat(next.join()).isFalse();
    single.shutdown();
  }

  @Test
  void itEndsWhenWhatWaitsHasRun() throws Exception {
    AtomicInteger ran = new AtomicInteger();
    for (int i = 0; i < 20; i++) {
      pool.execute(
          () -> {
            awaitGate();
            ran.incrementAndGet();
          });
    }
    pool.shutdown();
    assertThatThrownBy(() -> pool.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
    assertThat(pool.awaitTermination(1, TimeUnit.MILLISECONDS)).isFalse();
    gate.countDown();
    assertThat(pool.awaitTermination(1, TimeUnit.DAYS)).isTrue();
    assertThat(ran).hasValue(20);
    assertThat(pool.isTerminated()).isTrue();
    await().until(() -> living("pool-") == 0);
  }
}

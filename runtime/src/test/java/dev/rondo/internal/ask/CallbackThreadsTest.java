package dev.rondo.internal.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rondo.dispatch.Platform;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CallbackThreadsTest {

  private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());

  private final CallbackThreads callbacks = new CallbackThreads("callbacks-", Platform.jvm());
  private final CountDownLatch gate = new CountDownLatch(1);
  private final List<String> threads = new CopyOnWriteArrayList<>();

  @Test
  void closeRunsWhatCallbacksGiveRiseToWhileItWaits() throws Exception {
    callbacks.execute(
        () -> {
          awaitGate();
          callbacks.execute(this::noteThread);
        });
    FutureTask<Boolean> close = new FutureTask<>(() -> callbacks.close(Long.MAX_VALUE));
    Thread closer = new Thread(close, "closer");
    closer.start();
    await().until(() -> closer.getState() == Thread.State.WAITING);
    gate.countDown();
    assertThat(close.get()).isTrue();
    assertThat(threads).singleElement().asString().startsWith("callbacks-");
  }

  @Test
  void closeGivesUpOnACallbackThatDoesNotEnd() throws Exception {
    callbacks.execute(this::awaitGate);
    assertThat(callbacks.close(TimeUnit.MILLISECONDS.toNanos(1))).isFalse();
    gate.countDown();
    assertThat(callbacks.close(Long.MAX_VALUE)).isTrue();
  }

  @Test
  void aHurriedEndInterruptsWhatRunsAndStillRunsWhatWaits() throws Exception {
    CountDownLatch began = new CountDownLatch(THREADS);
    List<String> interrupted = new CopyOnWriteArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      callbacks.execute(
          () -> {
            began.countDown();
            try {
              gate.await();
            } catch (InterruptedException e) {
              interrupted.add(Thread.currentThread().getName());
            }
          });
    }
    began.await();
    for (int i = 0; i < 100; i++) {
      callbacks.execute(this::noteThread);
    }
    callbacks.closeNow();
    await().until(() -> threads.size() == 100);
    assertThat(interrupted).hasSize(THREADS);
  }

  @Test
  void aCallbackThatThrowsIsFinishedToo() throws Exception {
    callbacks.execute(
        () -> {
          throw new IllegalStateException("on purpose");
        });
    assertThat(callbacks.close(Long.MAX_VALUE)).isTrue();
  }

  @Test
  void afterTheEndCallbacksRunElsewhere() throws Exception {
    assertThat(callbacks.close(Long.MAX_VALUE)).isTrue();
    callbacks.execute(this::noteThread);
    await().until(() -> threads.size() == 1);
    assertThat(threads).singleElement().asString().doesNotStartWith("callbacks-");
  }

  private void awaitGate() {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void noteThread() {
    threads.add(Thread.currentThread().getName());
  }
}

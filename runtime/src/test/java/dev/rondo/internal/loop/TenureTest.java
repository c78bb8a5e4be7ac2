package dev.rondo.internal.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorReplacedException;
import dev.rondo.dispatch.LoopOptions;
import dev.rondo.dispatch.Platform;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TenureTest {

  private final Tenure tenure = new Tenure(Thread.currentThread(), Platform.jvm());

  @Test
  void whoIsRobbedHoldsItNoMore() {
    assertThat(tenure.isHeldByCaller()).isTrue();
    assertThatThrownBy(
            () ->
                tenure.call(
                    () -> {
                      long handler = tenure.handler();
                      assertThat(tenure.take(handler)).isTrue();
                      assertThat(tenure.isHeldByCaller()).isFalse();
                      assertThat(tenure.take(handler)).as("again").isFalse();
                    }))
        .isInstanceOf(TenureOver.class);
    assertThat(tenure.isHeldByCaller()).isFalse();
  }

  @Test
  void onlyTheHandlerThatIsMeantIsTaken() {
    long[] first = {0};
    tenure.call(() -> first[0] = tenure.handler());
    assertThat(tenure.take(first[0])).isFalse();
    assertThat(tenure.call(() -> assertThat(tenure.take(first[0])).isFalse())).isNull();
    assertThat(tenure.isHeldByCaller()).isTrue();
  }

  /** It lets go so shortly that another thread would hardly ever see it. */
  @Test
  @Timeout(60)
  void aHandlerThatCallsTheRuntimeAgainAndAgainIsTaken() {
    Succession succession = LooseLoops.make(LoopOptions.pinned()).succession();
    CompletableFuture<Boolean> taken = new CompletableFuture<>();
    assertThatThrownBy(
            () ->
                tenure.call(
                    () -> {
                      long handler = tenure.handler();
                      new Thread(() -> taken.complete(tenure.take(handler))).start();
                      assertThatThrownBy(() -> callWithoutEnd(succession))
                          .isInstanceOf(ActorReplacedException.class);
                      assertThat(taken.join()).isTrue();
                      assertThat(tenure.take(handler)).as("again").isFalse();
                    }))
        .isInstanceOf(TenureOver.class);
  }

  private void callWithoutEnd(Succession succession) {
    while (tenure.enter(succession)) {
      tenure.leave();
    }
  }

  @Test
  void noHandlerCanBeTakenOnceItIsKept() {
    tenure.keep();
    assertThat(tenure.call(() -> assertThat(tenure.handler()).isEqualTo(Tenure.NO_HANDLER)))
        .isNull();
    assertThat(tenure.isHeldByCaller()).isTrue();
  }

  /** Before that a thread may not have read which behavior it is to call. */
  @Test
  void aHandlerIsSeenByWhatIsBeyondTheGeneratedDispatch() {
    StackTraceElement loop = frame("dev.rondo.internal.loop.Turn", "handle");
    StackTraceElement dispatch = frame("bank.AccountDispatch", "dispatch");
    StackTraceElement handler = frame("bank.AccountActor", "deposit");
    assertThat(Stalls.isInHandler(new StackTraceElement[] {handler, dispatch, loop})).isTrue();
    assertThat(Stalls.isInHandler(new StackTraceElement[] {dispatch, loop})).isFalse();
    assertThat(Stalls.isInHandler(new StackTraceElement[] {loop})).isFalse();
    assertThat(Stalls.isInHandler(new StackTraceElement[] {})).isFalse();
  }

  private static StackTraceElement frame(String type, String method) {
    return new StackTraceElement(type, method, null, -1);
  }
}

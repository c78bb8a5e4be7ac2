package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorContext;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.AskTimeoutException;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ManualTimeTest {

  private final ManualTime time = new ManualTime();
  private final ActorSystem system =
      ActorSystem.builder("slow").dispatcher(time.of(Dispatchers.sharded(2))).create();

  @AfterEach
  void close() {
    system.close();
  }

  // @start region="time"
  @Test
  void aTimerOfAnHourComesAfterAnHourOfTheTest() {
    TestProbe<LedgerRef> probe = TestProbe.of(system, LedgerRef.CONTRACT);
    system.spawnWith(LedgerRef.CONTRACT, "clock", context -> ringing(context, probe.ref()));
    Idle.await(system);

    time.advance(Duration.ofMinutes(50), system);
    assertThat(probe.messages()).isEmpty();

    time.advance(Duration.ofMinutes(10), system);
    assertThat(probe.expect(LedgerMessage.Note.class).entry()).isEqualTo("an hour");
  }

  private static Ledger ringing(ActorContext<LedgerRef> context, LedgerRef told) {
    context.timers().once("hour", Duration.ofHours(1), self -> told.note("an hour"));
    return new LedgerActor(context);
  }

  // @end

  @Test
  void aDeadlineGoesByIt() {
    TestProbe<LedgerRef> silent = TestProbe.of(system, LedgerRef.CONTRACT);
    Ask<List<String>> ask = silent.ref().within(Duration.ofDays(1)).entries();
    time.advance(Duration.ofHours(23), system);
    assertThat(ask.isDone()).isFalse();
    time.advance(Duration.ofHours(1), system);
    assertThatThrownBy(ask::join).hasCauseInstanceOf(AskTimeoutException.class);
  }

  @Test
  void timeDoesNotPassBackwards() {
    assertThatThrownBy(() -> time.advance(Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(time.elapsed()).isZero();
  }

  @Test
  void idleIsWhoHasHandledAllWithWhatFollows() {
    LedgerRef left = system.spawnWith(LedgerRef.CONTRACT, "left", LedgerActor::new);
    LedgerRef right = system.spawnWith(LedgerRef.CONTRACT, "right", LedgerActor::new);
    for (int i = 0; i < 20; i++) {
      left.pass(right, 100);
      Idle.await(system);
      assertThat(system.metrics().handled()).isEqualTo(101L * (i + 1));
    }
  }
}

package dev.rondo.internal.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The numbers by which loops share their actors. */
class SharingPolicyTest {

  private final Sojourn sojourn = new Sojourn();

  @Test
  void whatIsTakenAtOnceHasNotWaited() {
    assertThat(sojourn.look(0, 10, 1_000)).isZero();
    assertThat(sojourn.look(10, 30, 2_000)).isZero();
    assertThat(sojourn.look(30, 30, 3_000)).isZero();
  }

  @Test
  void whatIsNotTakenHasWaitedSinceItWasSeen() {
    sojourn.look(0, 10, 1_000);
    assertThat(sojourn.look(9, 50, 5_000)).isEqualTo(4_000);
    assertThat(sojourn.look(9, 90, 9_000)).isEqualTo(8_000);
    assertThat(sojourn.look(10, 90, 9_500)).as("the next one is followed").isZero();
    assertThat(sojourn.look(89, 90, 10_500)).isEqualTo(1_000);
  }

  @Test
  void anEmptyQueueMakesNobodyWait() {
    sojourn.look(5, 5, 1_000);
    assertThat(sojourn.look(5, 5, 900_000)).isZero();
    assertThat(sojourn.look(5, 6, 900_000)).isZero();
    assertThat(sojourn.look(5, 6, 900_100)).isEqualTo(100);
  }

  @Test
  void aTenthOfAMillisecondIsABacklog() {
    assertThat(SharingPolicy.isBacklog(99_999)).isFalse();
    assertThat(SharingPolicy.isBacklog(100_000)).isTrue();
  }

  @Test
  void whoComesBackStaysLonger() {
    long first = TimeUnit.MILLISECONDS.toNanos(10);
    assertThat(SharingPolicy.stays(first - 1, 0, false)).isTrue();
    assertThat(SharingPolicy.stays(first, 0, false)).isFalse();
    assertThat(SharingPolicy.stays(2 * first - 1, 1, false)).isTrue();
    assertThat(SharingPolicy.stays(8 * first - 1, 3, false)).isTrue();
    assertThat(SharingPolicy.stays(128 * first, 1_000, false)).as("not for ever").isFalse();
    assertThat(SharingPolicy.stays(first / 10, 0, true)).as("work waits").isFalse();
  }

  @Test
  void onlyWhoComesBackSoonIsRestless() {
    long first = TimeUnit.MILLISECONDS.toNanos(10);
    assertThat(SharingPolicy.isRestless(4 * first - 1, 0)).isTrue();
    assertThat(SharingPolicy.isRestless(4 * first, 0)).isFalse();
    assertThat(SharingPolicy.isRestless(8 * first - 1, 1)).isTrue();
    assertThat(SharingPolicy.isRestless(512 * first, 1_000)).isFalse();
    assertThat(SharingPolicy.isRestless(Long.MAX_VALUE, 0)).as("never moved").isFalse();
  }

  @Test
  void cheapMessagesMoveFewActors() {
    assertThat(SharingPolicy.isWorthIt(15, 1, 1)).isTrue();
    assertThat(SharingPolicy.isWorthIt(16, 1, 1)).isFalse();
    assertThat(SharingPolicy.isWorthIt(16, 1, 3_000)).isTrue();
    assertThat(SharingPolicy.isWorthIt(16, 300, 10)).isTrue();
  }

  @Test
  void ofTwoThatTalkToEachOtherTheUpperOneComesDown() {
    assertThat(SharingPolicy.isSampled(4, 0, false)).isTrue();
    assertThat(SharingPolicy.isSampled(3, 1_000_000_000, false)).isFalse();
    assertThat(SharingPolicy.isSampled(4, 99_999_999, true)).isFalse();
    assertThat(SharingPolicy.isSampled(4, 100_000_000, true)).isTrue();
  }

  @Test
  void twoThirdsAreCompany() {
    assertThat(SharingPolicy.isCompany(4, 12)).as("8 of 12").isTrue();
    assertThat(SharingPolicy.isCompany(3, 12)).as("less").isFalse();
  }
}

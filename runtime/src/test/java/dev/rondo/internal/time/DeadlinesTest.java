package dev.rondo.internal.time;

import static dev.rondo.internal.time.Deadlines.NEVER;
import static dev.rondo.internal.time.Deadlines.SWEEP_NANOS;
import static dev.rondo.internal.time.TimerWheel.TICK_NANOS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

  private static final long START = 1_000_000;

  private final Deadlines deadlines = new Deadlines();
  private final List<Moment> expired = new ArrayList<>();

  private Moment add(long at, long now) {
    Moment moment = Moment.at(at, expired);
    deadlines.add(moment, now);
    return moment;
  }

  private Moment addLoose(long span, long now) {
    Moment moment = Moment.loose(span, expired);
    deadlines.add(moment, now);
    return moment;
  }

  @Test
  void withoutDeadlinesThereIsNothingToDoEver() {
    assertThat(deadlines.nanosToNext(START)).isEqualTo(NEVER);
    assertThat(deadlines.expire(START)).isZero();
    deadlines.expireAll();
    assertThat(deadlines.nanosToNext(START)).isEqualTo(NEVER);
  }

  @Test
  void whatIsOverIsDroppedThoughNothingNewComes() {
    Moment kept = addLoose(TimeUnit.HOURS.toNanos(1), START);
    Moment over = addLoose(TimeUnit.HOURS.toNanos(1), START);
    long now = START + 2 * SWEEP_NANOS;
    deadlines.expire(START + SWEEP_NANOS);
    deadlines.expire(now);
    over.over = true;
    assertThat(glance()).containsExactlyInAnyOrder(kept, over);
    long toNext = deadlines.nanosToNext(now);
    assertThat(toNext).isEqualTo(TimeUnit.SECONDS.toNanos(1));
    deadlines.expire(now + toNext);
    assertThat(glance()).containsExactly(kept);
    assertThat(deadlines.nanosToNext(now + toNext)).as("later again").isEqualTo(2 * toNext);
    kept.over = true;
    deadlines.expire(now + 3 * toNext);
    assertThat(glance()).isEmpty();
    assertThat(deadlines.nanosToNext(now + 3 * toNext)).isEqualTo(NEVER);
  }

  private List<Deadline> glance() {
    List<Deadline> all = new ArrayList<>();
    deadlines.glance(all::add);
    return all;
  }

  @Test
  void aNearDeadlineIsNotDelayedByTheYoungList() {
    Moment near = add(START + 2 * SWEEP_NANOS, START);
    assertThat(deadlines.expire(near.deadlineNanos() - 1)).isZero();
    assertThat(deadlines.expire(near.deadlineNanos() + TICK_NANOS - 1)).isEqualTo(1);
    assertThat(deadlines.nanosToNext(START)).isEqualTo(NEVER);
  }

  @Test
  void aFarDeadlineIsYoungForTwoSweepsAndThenInTheWheel() {
    Moment far = add(START + 100 * SWEEP_NANOS, START);
    assertThat(deadlines.nanosToNext(START)).isEqualTo(SWEEP_NANOS);
    assertThat(deadlines.expire(START + SWEEP_NANOS)).isZero();
    assertThat(deadlines.nanosToNext(START + SWEEP_NANOS)).isEqualTo(SWEEP_NANOS);
    assertThat(deadlines.expire(START + 2 * SWEEP_NANOS)).isZero();
    assertThat(deadlines.nanosToNext(START + 2 * SWEEP_NANOS)).isGreaterThan(2 * SWEEP_NANOS);
    assertThat(deadlines.expire(far.deadlineNanos() - 1)).isZero();
    assertThat(deadlines.expire(far.deadlineNanos() + TICK_NANOS - 1)).isEqualTo(1);
  }

  @Test
  void whatIsOverWhileYoungIsForgotten() {
    Moment over = add(START + 100 * SWEEP_NANOS, START);
    add(START + 200 * SWEEP_NANOS, START);
    over.over = true;
    deadlines.expire(START + SWEEP_NANOS);
    deadlines.expire(START + 2 * SWEEP_NANOS);
    assertThat(over.nextDeadline()).as("nothing else is kept reachable by it").isNull();
    assertThat(deadlines.expire(START + 201 * SWEEP_NANOS)).isEqualTo(1);
  }

  @Test
  void whenAllIsOverWhileYoungThereIsNothingToDoAfterTwoSweeps() {
    for (int i = 0; i < 10; i++) {
      add(START + 100 * SWEEP_NANOS, START).over = true;
    }
    assertThat(deadlines.expire(START + SWEEP_NANOS)).isZero();
    assertThat(deadlines.expire(START + 2 * SWEEP_NANOS)).isZero();
    assertThat(deadlines.nanosToNext(START + 2 * SWEEP_NANOS)).isEqualTo(NEVER);
  }

  @Test
  void deadlinesExpireInTheOrderOfTheirTicksHoweverTheyWereAdded() {
    long far = START + 10 * SWEEP_NANOS;
    Moment sixth = add(far + 3 * TICK_NANOS, START);
    Moment second = add(START + 2 * TICK_NANOS, START);
    Moment third = add(far, START);
    Moment first = add(START + TICK_NANOS, START);
    Moment fourth = add(far, START);
    Moment fifth = add(far, START);
    deadlines.expire(START + 100 * SWEEP_NANOS);
    assertThat(expired).containsExactly(first, second, third, fourth, fifth, sixth);
  }

  @Test
  void afterALongPauseAllThatIsDueExpiresAtTheFirstLook() {
    add(START + 20 * SWEEP_NANOS, START);
    deadlines.expire(START + SWEEP_NANOS);
    add(START + 21 * SWEEP_NANOS, START + SWEEP_NANOS);
    Moment later = add(START + TimeUnit.DAYS.toNanos(2), START + SWEEP_NANOS);
    assertThat(deadlines.expire(START + TimeUnit.HOURS.toNanos(3))).isEqualTo(2);
    assertThat(later.over).isFalse();
    assertThat(deadlines.expire(START + TimeUnit.DAYS.toNanos(9))).isEqualTo(1);
  }

  @Test
  void aDeadlineThatHasPassedWhenAddedIsDueAtOnce() {
    add(START - 7, START);
    assertThat(deadlines.nanosToNext(START)).isZero();
    assertThat(deadlines.expire(START)).isEqualTo(1);
  }

  @Test
  void aLooseDeadlineBeginsWithinASweepAndNeverBeforeItWasAdded() {
    long span = 1_000 * SWEEP_NANOS;
    add(START + span, START);
    long added = START + SWEEP_NANOS - 1;
    Moment loose = addLoose(span, added);
    for (int i = 1; i < 1_000; i++) {
      assertThat(deadlines.expire(START + i * SWEEP_NANOS)).isZero();
    }
    assertThat(loose.deadlineNanos()).isBetween(added + span, added + span + SWEEP_NANOS);
    deadlines.expire(loose.deadlineNanos() - 1);
    assertThat(loose.over).isFalse();
    deadlines.expire(loose.deadlineNanos() + TICK_NANOS - 1);
    assertThat(loose.over).isTrue();
  }

  @Test
  void expireAllSparesOnlyWhatIsOver() {
    Moment inWheel = add(START + 200 * SWEEP_NANOS, START);
    deadlines.expire(START + SWEEP_NANOS);
    deadlines.expire(START + 2 * SWEEP_NANOS);
    long now = START + 2 * SWEEP_NANOS;
    Moment aged = add(START + 201 * SWEEP_NANOS, now);
    deadlines.expire(now + SWEEP_NANOS);
    Moment young = add(START + 202 * SWEEP_NANOS, now + SWEEP_NANOS);
    Moment loose = addLoose(400 * SWEEP_NANOS, now + SWEEP_NANOS);
    add(START + 203 * SWEEP_NANOS, now + SWEEP_NANOS).over = true;
    add(now + SWEEP_NANOS + 1, now + SWEEP_NANOS).over = true;
    deadlines.expireAll();
    assertThat(expired).containsExactly(inWheel, aged, young, loose);
    assertThat(deadlines.nanosToNext(now)).isEqualTo(NEVER);
  }

  @Test
  void atMostAsManyThatAreOverAreKeptAsAreNotButForAFew() {
    List<Moment> all = new ArrayList<>();
    long now = START;
    for (int wave = 0; wave < 200; wave++) {
      for (int i = 0; i < 100; i++) {
        all.add(add(now + TimeUnit.HOURS.toNanos(1), now));
      }
      now += SWEEP_NANOS;
      deadlines.expire(now);
      int survivors = wave - 2; // Of each wave, once it is in the wheel, all but one are over soon.
      if (survivors >= 0) {
        all.subList(100 * survivors + 1, 100 * survivors + 100)
            .forEach(moment -> moment.over = true);
      }
    }
    assertThat(all)
        .filteredOn(moment -> moment.over && moment.nextDeadline() != null)
        .hasSizeLessThan(2 * 200 + 64);
    assertThat(deadlines.expire(now + TimeUnit.HOURS.toNanos(2))).isEqualTo(200 + 2 * 99);
  }

  /** Also where nanoTime is negative, or overflows meanwhile. */
  @ParameterizedTest
  @ValueSource(longs = {START, Long.MAX_VALUE - 10_000_000_000L, Long.MIN_VALUE, -20_000_000_000L})
  void whoLooksWhenToldExpiresEachDeadlineWithinATick(long start) {
    Random random = new Random(7);
    long now = start;
    int added = 0;
    int spared = 0;
    List<Moment> open = new ArrayList<>();
    while (added < 20_000 || deadlines.nanosToNext(now) != NEVER) {
      if (added < 20_000) {
        for (int i = random.nextInt(4); i >= 0; i--) {
          open.add(add(now + random.nextLong(50 * SWEEP_NANOS), now));
          added++;
        }
        if (random.nextInt(3) == 0) {
          Moment some = open.remove(random.nextInt(open.size()));
          if (!some.over) {
            some.over = true;
            spared++;
          }
        }
      }
      long nanos = deadlines.nanosToNext(now);
      now += added < 20_000 ? Math.min(nanos, random.nextLong(SWEEP_NANOS)) : nanos;
      int before = expired.size();
      deadlines.expire(now);
      for (Moment moment : expired.subList(before, expired.size())) {
        assertThat(now - moment.deadlineNanos()).isBetween(0L, TICK_NANOS - 1);
      }
      if (open.size() > 1_000) {
        open.removeIf(Deadline::isOver);
      }
    }
    assertThat(expired).hasSize(added - spared);
  }
}

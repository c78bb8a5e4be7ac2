package dev.rondo.internal.time;

import static dev.rondo.internal.time.Deadlines.NEVER;
import static dev.rondo.internal.time.TimerWheel.TICK_NANOS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimerWheelTest {

  private static final long YEAR = TimeUnit.DAYS.toNanos(365);

  private final List<Moment> expired = new ArrayList<>();

  private static void expireAt(TimerWheel wheel, long now, int expected) {
    assertThat(wheel.expire(now)).isEqualTo(expected);
  }

  @Test
  void anEmptyWheelHasNothingToDoEver() {
    TimerWheel wheel = new TimerWheel(0);
    assertThat(wheel.nanosToNext(YEAR)).isEqualTo(NEVER);
    expireAt(wheel, YEAR, 0);
    assertThat(wheel.nanosToNext(YEAR)).isEqualTo(NEVER);
  }

  @Test
  void aDeadlineIsNeverEarlyAndLateByLessThanATick() {
    for (long span : new long[] {1, TICK_NANOS - 1, TICK_NANOS, TICK_NANOS + 1, YEAR, YEAR + 1}) {
      TimerWheel wheel = new TimerWheel(17);
      wheel.add(Moment.at(17 + span, expired));
      expireAt(wheel, 17 + span - 1, 0);
      expireAt(wheel, 17 + span + TICK_NANOS - 1, 1);
    }
  }

  @Test
  void deadlinesThatHavePassedAreDueAtOnceInTheOrderInWhichTheyWereAdded() {
    TimerWheel wheel = new TimerWheel(0);
    expireAt(wheel, YEAR, 0);
    Moment second = Moment.at(2, expired);
    Moment first = Moment.at(1, expired);
    wheel.add(second);
    wheel.add(first);
    assertThat(wheel.nanosToNext(YEAR)).isZero();
    expireAt(wheel, YEAR, 2);
    assertThat(expired).containsExactly(second, first);
  }

  @Test
  void whatExpiriesAddWaitsForTheNextLook() {
    TimerWheel wheel = new TimerWheel(0);
    List<Moment> adding =
        new ArrayList<>() {
          @Override
          public boolean add(Moment moment) {
            wheel.add(Moment.at(0, this));
            return super.add(moment);
          }
        };
    wheel.add(Moment.at(0, adding));
    wheel.add(Moment.at(0, adding));
    expireAt(wheel, 5, 2);
    expireAt(wheel, 5, 2);
    assertThat(wheel.size()).isEqualTo(2);
  }

  @Test
  void whatAnExpiryLeavesByThrowingIsNotLost() {
    TimerWheel wheel = new TimerWheel(0);
    List<Moment> throwing =
        new ArrayList<>() {
          @Override
          public boolean add(Moment moment) {
            throw new IllegalStateException("on purpose");
          }
        };
    wheel.add(Moment.at(0, throwing));
    wheel.add(Moment.at(0, expired));
    assertThatThrownBy(() -> wheel.expire(1)).hasMessage("on purpose");
    expireAt(wheel, 1, 1);
  }

  @Test
  void theLongestSpanIsKept() {
    for (long origin : new long[] {0, Long.MAX_VALUE, Long.MIN_VALUE, -1}) {
      TimerWheel wheel = new TimerWheel(origin);
      long due = origin + Long.MAX_VALUE / 2;
      wheel.add(Moment.at(due, expired));
      expireAt(wheel, due - 1, 0);
      expireAt(wheel, due + TICK_NANOS, 1);
    }
  }

  @Test
  void oneFarDeadlineIsLookedAtAFewTimesOnly() {
    TimerWheel wheel = new TimerWheel(0);
    long due = 100 * YEAR + 12345;
    wheel.add(Moment.at(due, expired));
    long now = 0;
    int looks = 0;
    while (expired.isEmpty()) {
      now += wheel.nanosToNext(now);
      wheel.expire(now);
      looks++;
    }
    assertThat(looks).isLessThanOrEqualTo(8);
    assertThat(now).isBetween(due, due + TICK_NANOS - 1);
  }

  @Test
  void purgingDropsWhatIsOverAndNothingElse() {
    TimerWheel wheel = new TimerWheel(0);
    List<Moment> all = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 10_000; i++) {
      Moment moment = Moment.at(random.nextLong(1L << (1 + random.nextInt(60))), expired);
      moment.over = random.nextInt(10) > 0;
      all.add(moment);
      wheel.add(moment);
    }
    List<Moment> live = all.stream().filter(moment -> !moment.over).toList();
    wheel.purge();
    assertThat(wheel.size()).isEqualTo(live.size());
    assertThat(all).filteredOn(moment -> moment.over && moment.nextDeadline() != null).isEmpty();
    wheel.expireAll();
    assertThat(expired).containsExactlyInAnyOrderElementsOf(live);
    assertThat(wheel.size()).isZero();
  }

  /** Against a list that is searched from end to end. */
  @ParameterizedTest
  @ValueSource(longs = {0, Long.MAX_VALUE - 5_000_000_000L, Long.MIN_VALUE, -40_000_000, -1})
  void itDoesWhatASortedListWould(long origin) {
    for (int seed = 1; seed <= 40; seed++) {
      new Comparison(origin, seed).run(2_000);
    }
  }

  /** A wheel and a list, which are told the same. */
  private static final class Comparison {
    private final Random random;
    private final TimerWheel wheel;
    private final long origin;
    private final List<Moment> list = new ArrayList<>();
    private final Map<Moment, Long> ticks = new HashMap<>();
    private final List<Moment> fromWheel = new ArrayList<>();
    private long now;

    Comparison(long origin, int seed) {
      this.origin = origin;
      this.now = origin;
      random = new Random(seed);
      wheel = new TimerWheel(origin);
    }

    void run(int operations) {
      for (int i = 0; i < operations; i++) {
        switch (random.nextInt(8)) {
          case 0, 1, 2 -> add();
          case 3 -> settle();
          case 4 -> wheel.purge();
          default -> pass();
        }
      }
      now = origin + Long.MAX_VALUE;
      look();
      assertThat(list).isEmpty();
      assertThat(wheel.size()).isZero();
    }

    private void add() {
      long span = random.nextLong(1L << (1 + random.nextInt(55)));
      boolean hasPassed = random.nextInt(10) == 0;
      Moment moment =
          Moment.at(hasPassed ? now - Math.min(span, now - origin) : now + span, fromWheel);
      // Several of one tick, added at different times, so that their order counts.
      if (random.nextBoolean() && !list.isEmpty()) {
        moment = Moment.at(list.get(random.nextInt(list.size())).deadlineNanos(), fromWheel);
      }
      wheel.add(moment);
      list.add(moment);
      long tick = Math.floorDiv(moment.deadlineNanos() - origin + TICK_NANOS - 1, TICK_NANOS);
      ticks.put(moment, Math.max(tick, presentTick())); // What has passed is due now.
    }

    private long presentTick() {
      return (now - origin) / TICK_NANOS;
    }

    private long tickOf(Moment moment) {
      return ticks.getOrDefault(moment, -1L);
    }

    private void settle() {
      if (!list.isEmpty()) {
        list.remove(random.nextInt(list.size())).over = true;
      }
    }

    private void pass() {
      long next = wheel.nanosToNext(now);
      for (Moment moment : list) {
        long late = next - Math.max(0, moment.deadlineNanos() - now);
        assertThat(late).as("told to look late for %s at %s", moment, now).isLessThan(TICK_NANOS);
      }
      now +=
          switch (random.nextInt(4)) {
            case 0 -> random.nextLong(3 * TICK_NANOS);
            case 1 -> random.nextLong(1L << (1 + random.nextInt(48)));
            default -> next == NEVER ? 0 : next;
          };
      look();
      assertThat(wheel.nanosToNext(now)).isPositive();
    }

    private void look() {
      fromWheel.clear();
      wheel.expire(now);
      List<Moment> due =
          list.stream()
              .filter(moment -> tickOf(moment) <= presentTick())
              .sorted(Comparator.comparingLong(this::tickOf)) // Which is stable.
              .toList();
      list.removeAll(due);
      assertThat(fromWheel).containsExactlyElementsOf(due);
    }
  }
}

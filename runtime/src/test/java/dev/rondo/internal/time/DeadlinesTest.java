package dev.rondo.internal.time;

import static dev.rondo.internal.time.Deadlines.NEVER;
import static dev.rondo.internal.time.Deadlines.SWEEP_NANOS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

  private static final long START = 1_000_000;

  private final Deadlines deadlines = new Deadlines();
  private final List<Long> expired = new ArrayList<>();

  private final class Entry implements Deadline {
    private final long at;
    private boolean over;
    private @Nullable Deadline next;

    Entry(long at) {
      this.at = at;
    }

    @Override
    public long deadlineNanos() {
      return at;
    }

    @Override
    public boolean isOver() {
      return over;
    }

    @Override
    public void expire() {
      assertThat(over).as("expired once, and only if not over").isFalse();
      over = true;
      expired.add(at);
    }

    @Override
    public @Nullable Deadline nextDeadline() {
      return next;
    }

    @Override
    public void linkDeadline(@Nullable Deadline following) {
      next = following;
    }
  }

  private Entry add(long at, long now) {
    Entry entry = new Entry(at);
    deadlines.add(entry, now);
    return entry;
  }

  @Test
  void withoutDeadlinesThereIsNothingToDoEver() {
    assertThat(deadlines.nanosToNext(START)).isEqualTo(NEVER);
    assertThat(deadlines.expire(START)).isZero();
    deadlines.expireAll();
    assertThat(deadlines.nanosToNext(START)).isEqualTo(NEVER);
  }

  @Test
  void aNearDeadlineIsSortedAtOnce() {
    long due = START + 2 * SWEEP_NANOS;
    add(due, START);
    assertThat(deadlines.nanosToNext(START)).isEqualTo(2 * SWEEP_NANOS);
    assertThat(deadlines.expire(due - 1)).isZero();
    assertThat(deadlines.nanosToNext(due - 1)).isEqualTo(1);
    assertThat(deadlines.nanosToNext(due)).isZero();
    assertThat(deadlines.expire(due)).isEqualTo(1);
    assertThat(expired).containsExactly(due);
    assertThat(deadlines.nanosToNext(due)).isEqualTo(NEVER);
  }

  @Test
  void aFarDeadlineIsYoungForTwoSweepsAndThenSorted() {
    long due = START + 100 * SWEEP_NANOS;
    add(due, START);
    assertThat(deadlines.nanosToNext(START)).isEqualTo(SWEEP_NANOS);
    assertThat(deadlines.expire(START + SWEEP_NANOS)).isZero();
    assertThat(deadlines.nanosToNext(START + SWEEP_NANOS)).isEqualTo(SWEEP_NANOS);
    assertThat(deadlines.expire(START + 2 * SWEEP_NANOS)).isZero();
    assertThat(deadlines.nanosToNext(START + 2 * SWEEP_NANOS)).isEqualTo(98 * SWEEP_NANOS);
    assertThat(deadlines.expire(due - 1)).isZero();
    assertThat(deadlines.expire(due)).isEqualTo(1);
    assertThat(expired).containsExactly(due);
  }

  @Test
  void whatIsOverWhileYoungIsForgotten() {
    Entry over = add(START + 100 * SWEEP_NANOS, START);
    add(START + 200 * SWEEP_NANOS, START);
    over.over = true;
    deadlines.expire(START + SWEEP_NANOS);
    deadlines.expire(START + 2 * SWEEP_NANOS);
    assertThat(deadlines.nanosToNext(START + 2 * SWEEP_NANOS)).isEqualTo(198 * SWEEP_NANOS);
    assertThat(over.next).as("nothing else is kept reachable by it").isNull();
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
  void whatIsOverAfterItWasSortedIsNotExpired() {
    Entry first = add(START + 1, START);
    add(START + 2, START);
    first.over = true;
    assertThat(deadlines.expire(START)).isZero();
    assertThat(deadlines.nanosToNext(START)).as("the first is forgotten early").isEqualTo(2);
    assertThat(deadlines.expire(START + 2)).isEqualTo(1);
    assertThat(expired).containsExactly(START + 2);
  }

  @Test
  void deadlinesExpireInTheirOrderHoweverTheyWereAdded() {
    long far = START + 10 * SWEEP_NANOS;
    add(far + 3, START);
    add(START + 5, START);
    add(far + 1, START);
    add(START + 4, START);
    add(far + 2, START);
    deadlines.expire(START + SWEEP_NANOS);
    deadlines.expire(START + 2 * SWEEP_NANOS);
    assertThat(deadlines.expire(far + 3)).isEqualTo(3);
    assertThat(expired).containsExactly(START + 4, START + 5, far + 1, far + 2, far + 3);
  }

  @Test
  void aDeadlineThatHasPassedWhenAddedIsDueAtOnce() {
    add(START - 7, START);
    assertThat(deadlines.nanosToNext(START)).isZero();
    assertThat(deadlines.expire(START)).isEqualTo(1);
  }

  @Test
  void anExpiryMayAddAnother() {
    deadlines.add(
        new Deadline() {
          private boolean over;

          @Override
          public long deadlineNanos() {
            return START;
          }

          @Override
          public boolean isOver() {
            return over;
          }

          @Override
          public void expire() {
            over = true;
            add(START + 1, START);
          }

          @Override
          public @Nullable Deadline nextDeadline() {
            return null;
          }

          @Override
          public void linkDeadline(@Nullable Deadline next) {}
        },
        START);
    assertThat(deadlines.expire(START)).isEqualTo(1);
    assertThat(deadlines.expire(START + 1)).isEqualTo(1);
    assertThat(expired).containsExactly(START + 1);
  }

  @Test
  void aLateLookStillExpiresAllWithinTwoSweeps() {
    add(START + 20 * SWEEP_NANOS, START);
    long late = START + 1_000 * SWEEP_NANOS;
    deadlines.expire(late);
    deadlines.expire(late + SWEEP_NANOS);
    assertThat(expired).hasSize(1);
  }

  @Test
  void theClockMayOverflow() {
    long now = Long.MAX_VALUE - SWEEP_NANOS;
    long near = now + SWEEP_NANOS + 5; // Negative by now.
    long far = now + 50 * SWEEP_NANOS;
    add(near, now);
    add(far, now);
    add(now + 1, now);
    assertThat(deadlines.nanosToNext(now)).isEqualTo(1);
    assertThat(deadlines.expire(now + 1)).isEqualTo(1);
    assertThat(deadlines.expire(now + SWEEP_NANOS)).isZero();
    assertThat(deadlines.expire(near)).isEqualTo(1);
    assertThat(deadlines.expire(now + 2 * SWEEP_NANOS)).isZero();
    assertThat(deadlines.nanosToNext(now + 2 * SWEEP_NANOS)).isEqualTo(48 * SWEEP_NANOS);
    assertThat(deadlines.expire(far)).isEqualTo(1);
    assertThat(expired).containsExactly(now + 1, near, far);
  }

  @Test
  void expireAllSparesOnlyWhatIsOver() {
    add(START + 200 * SWEEP_NANOS, START);
    deadlines.expire(START + SWEEP_NANOS);
    deadlines.expire(START + 2 * SWEEP_NANOS); // Now sorted.
    long now = START + 2 * SWEEP_NANOS;
    add(START + 201 * SWEEP_NANOS, now);
    deadlines.expire(now + SWEEP_NANOS); // Now aged.
    add(START + 202 * SWEEP_NANOS, now + SWEEP_NANOS);
    add(START + 203 * SWEEP_NANOS, now + SWEEP_NANOS).over = true;
    add(now + SWEEP_NANOS + 1, now + SWEEP_NANOS).over = true;
    deadlines.expireAll();
    assertThat(expired)
        .containsExactlyElementsOf(
            Stream.of(200, 201, 202).map(i -> START + i * SWEEP_NANOS).toList());
    assertThat(deadlines.nanosToNext(now)).isEqualTo(NEVER);
  }

  @Test
  void whoLooksWhenToldExpiresEachDeadlineExactlyWhenItIsDue() {
    Random random = new Random(7);
    long now = START;
    int added = 0;
    int spared = 0;
    List<Entry> open = new ArrayList<>();
    while (added < 20_000 || deadlines.nanosToNext(now) != NEVER) {
      if (added < 20_000) {
        for (int i = random.nextInt(4); i >= 0; i--) {
          open.add(add(now + random.nextLong(50 * SWEEP_NANOS), now));
          added++;
        }
      }
      if (random.nextInt(3) == 0 && !open.isEmpty()) {
        Entry some = open.remove(random.nextInt(open.size()));
        if (!some.over) {
          some.over = true;
          spared++;
        }
      }
      long nanos = deadlines.nanosToNext(now);
      now += added < 20_000 ? Math.min(nanos, random.nextLong(SWEEP_NANOS)) : nanos;
      int before = expired.size();
      deadlines.expire(now);
      for (long at : expired.subList(before, expired.size())) {
        assertThat(at).isEqualTo(now);
      }
      if (open.size() > 1_000) {
        open.removeIf(Deadline::isOver);
      }
    }
    assertThat(expired).hasSize(added - spared);
    assertThat(expired).isSorted();
  }
}

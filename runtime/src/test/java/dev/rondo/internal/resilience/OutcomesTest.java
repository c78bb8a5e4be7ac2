package dev.rondo.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OutcomesTest {

  @Test
  void theLastOnesAreCounted() {
    Outcomes outcomes = new Outcomes(3);
    long counts = 0;
    for (int i = 0; i < 10; i++) {
      counts = outcomes.add(i % 3 == 0, i >= 8); // Those that remain: 7, 8, and 9, which fails.
    }
    assertThat(Outcomes.calls(counts)).isEqualTo(3);
    assertThat(Outcomes.failures(counts)).isEqualTo(1);
    assertThat(Outcomes.slow(counts)).isEqualTo(2);
  }

  @Test
  void threadsThatCountAtTheSameTimeLoseNothing() throws InterruptedException {
    Outcomes outcomes = new Outcomes(2); // Shorter than there are threads.
    AtomicInteger wrong = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      int number = t;
      threads.add(new Thread(() -> count(outcomes, number, wrong)));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    outcomes.add(true, false);
    long counts = outcomes.add(true, true);
    assertThat(Outcomes.calls(counts)).isEqualTo(2);
    assertThat(Outcomes.failures(counts)).isEqualTo(2);
    assertThat(Outcomes.slow(counts)).isEqualTo(1);
    assertThat(wrong).as("counts beyond what is under way").hasValue(0);
  }

  private static void count(Outcomes outcomes, int number, AtomicInteger wrong) {
    for (int i = 0; i < 100_000; i++) {
      long counts = outcomes.add((i & number) == 0, (i & 1) == 0);
      if (Math.abs(Outcomes.calls(counts) - 1) > 5 || Math.abs(Outcomes.slow(counts)) > 6) {
        wrong.incrementAndGet();
      }
    }
  }
}

package logging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

public class Scenario implements Runnable {
  @Override
  public void run() {
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch dead = new CountDownLatch(2);
    List<String> deadLetters = Collections.synchronizedList(new ArrayList<>());
    try (ActorSystem system =
        ActorSystem.builder("logging")
            .onDeadLetter(
                letter -> {
                  deadLetters.add(letter.message().toString());
                  dead.countDown();
                })
            .create()) {
      LogRef<Integer> log = system.spawn(LogRef.contract(), () -> new Lines(gate));
      long[] values = {1, 2};
      int[][] table = {{3}, {4, 5}};
      log.write("none");
      log.write("some", values);
      log.writeAll("a", "b");
      log.note(6, 7);
      var taken = log.take(table);
      values[0] = 99;
      table[1][0] = 99;
      gate.countDown();
      assertThat(taken.join())
          .containsExactly("none[]", "some[1, 2]", "[a, b]", "[6, 7]", "[[3], [4, 5]]");
      system.close();
      log.write("late", 8, 9);
      log.take(table);
      await(dead);
    }
    assertThat(deadLetters)
        .containsExactlyInAnyOrder("write(late, [8, 9])", "take([[3], [99, 5]])");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Lines implements Log<Integer> {
    private final List<String> lines = new ArrayList<>();
    private final CountDownLatch gate;

    Lines(CountDownLatch gate) {
      this.gate = gate;
    }

    @Override
    public void write(String text, long... values) {
      await(gate);
      lines.add(text + Arrays.toString(values));
    }

    @Override
    public void writeAll(String... texts) {
      lines.add(Arrays.toString(texts));
    }

    @Override
    public List<String> take(int[]... table) {
      lines.add(Arrays.deepToString(table));
      return lines;
    }

    @Override
    public void note(Integer... values) {
      lines.add(Arrays.toString(values));
    }
  }
}

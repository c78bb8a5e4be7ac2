package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Actors that are told ten times what they can handle, for so many seconds ({@code
 * -Drondo.flood.seconds}), in a JVM with little memory.
 */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FloodTest {

  private static final String SECONDS = System.getProperty("rondo.flood.seconds", "0.3");

  @ParameterizedTest
  @ValueSource(strings = {"neighbour", "pinned", "thread"})
  void aFloodStaysInBoundsAndIsSoonOver(String from) throws Exception {
    assertThat(OtherJvm.run(Flood.class, List.of("-Xmx64m"), from, SECONDS))
        .contains("nothing lost")
        .contains("few waited")
        .contains("soon over");
  }

  @ParameterizedTest
  @ValueSource(strings = {"neighbour", "loop", "thread"})
  void withoutPressureItGrows(String from) throws Exception {
    List<String> options = List.of("-Xmx512m", "-Drondo.withoutPressure=true");
    assertThat(OtherJvm.run(Flood.class, options, from, "20")).contains("far too many waited");
  }

  /** What the other JVM runs. */
  static final class Flood {

    private static final int PER_TURN = 10;
    private static final int FEW = 20_000;
    private static final int FAR_TOO_MANY = 200_000;

    private final AtomicLong told = new AtomicLong();
    private final long end;
    private final WorkerRef sink;
    private volatile long handled;
    private volatile long most;

    private Flood(String from, ActorSystem system, long end) {
      this.end = end;
      WorkerRef friend = TestWorker.spawn(system, "friend", new TestWorker());
      boolean holds = from.equals("neighbour"); // Who runs in turns with the source keeps up.
      this.sink =
          TestWorker.spawn(
              system,
              "sink",
              new TestWorker() {
                @Override
                public void note(long number, String text) {
                  if (number == handled) {
                    handled = number + 1;
                  }
                  if (holds) {
                    context.hold(friend.call(() -> true));
                  } else {
                    spin();
                  }
                }
              });
    }

    private static void spin() {
      long until = System.nanoTime() + 1000;
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
    }

    private boolean isOver() {
      return System.nanoTime() > end || most > FAR_TOO_MANY;
    }

    private void tell() {
      for (int i = 0; i < PER_TURN; i++) {
        sink.note(told.getAndIncrement(), "");
      }
      most = Math.max(most, told.get() - handled);
    }

    private void goOn(WorkerRef source) {
      tell();
      if (!isOver()) {
        source.run(() -> goOn(source));
      }
    }

    private void run(String from, ActorSystem system) throws InterruptedException {
      WorkerRef source = TestWorker.spawn(system, "source", new TestWorker());
      if (from.equals("thread")) {
        while (!isOver()) {
          source.run(this::tell);
        }
      } else {
        source.run(() -> goOn(source));
        while (!isOver()) {
          Thread.onSpinWait();
        }
      }
      long over = System.nanoTime();
      sink.call(() -> true).join();
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - over);
      source.call(() -> true).join();
      sink.call(() -> true).join();
      System.out.println(told + " told, at most " + most + " waited, over after " + millis + " ms");
      System.out.println(handled == told.get() ? "nothing lost" : "handled " + handled);
      System.out.println(most < FEW ? "few waited" : "too many waited");
      System.out.println(millis <= 1000 ? "soon over" : "not soon over");
      if (most > FAR_TOO_MANY) {
        System.out.println("far too many waited");
      }
    }

    public static void main(String[] arguments) throws InterruptedException {
      String from = arguments[0];
      long nanos = (long) (Double.parseDouble(arguments[1]) * TimeUnit.SECONDS.toNanos(1));
      Dispatcher dispatcher =
          switch (from) {
            case "neighbour" -> Dispatchers.sharded(1);
            case "pinned" -> Dispatchers.pinned();
            default -> Dispatchers.sharded(2);
          };
      try (ActorSystem system = ActorSystem.builder("flood").dispatcher(dispatcher).create()) {
        new Flood(from, system, System.nanoTime() + nanos).run(from, system);
      }
    }
  }
}

package dev.rondo.samples.courier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CourierTest {

  /** Answers at the second try, each time anew. */
  private static final class SlowLine implements Line {
    final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private boolean isFirstTry = true;

    @Override
    public boolean dial(int number) {
      isFirstTry = !isFirstTry;
      events.add((isFirstTry ? "reached " : "tried ") + number);
      return isFirstTry;
    }

    @Override
    public void transmit(String parcel) {
      events.add(parcel);
    }

    @Override
    public void hangUp() {
      events.add("hung up");
    }

    List<String> take(int count) throws InterruptedException {
      List<String> taken = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        taken.add(events.poll(20, TimeUnit.SECONDS));
      }
      return taken;
    }
  }

  @Test
  void parcelsWaitForTheLineAndTheLineIsGivenUpWhenThereAreNone() throws InterruptedException {
    SlowLine line = new SlowLine();
    try (ActorSystem system = ActorSystem.create("couriers")) {
      DirectoryRef directory = system.spawn(DirectoryRef.CONTRACT, "directory", () -> name -> 118);
      CourierRef courier =
          system.spawnWith(
              CourierRef.CONTRACT,
              "courier",
              context -> new DialingActor(context, directory, line));
      courier.send("a book");
      courier.send("a clock");
      assertThat(line.take(5))
          .containsExactly("tried 118", "reached 118", "a book", "a clock", "hung up");
      courier.send("a lamp");
      assertThat(line.take(3)).containsExactly("tried 118", "reached 118", "a lamp");
    }
  }
}

package time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

public class Scenario implements Runnable {
  @Override
  public void run() {
    CompletableFuture<Instant> tick = new CompletableFuture<>();
    try (ActorSystem system = ActorSystem.create("time")) {
      ListenerRef listener = system.spawn(ListenerRef.CONTRACT, () -> tick::complete);
      ClockRef clock =
          system.spawn(
              ClockRef.CONTRACT,
              () -> (subscriber, millis) -> subscriber.tick(Instant.ofEpochMilli(millis)));
      clock.subscribe(listener, 1_000);
      assertThat(tick.join()).isEqualTo(Instant.ofEpochSecond(1));
    }
  }
}

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import java.util.concurrent.CompletableFuture;

public class Scenario implements Runnable {
  @Override
  public void run() {
    CompletableFuture<Color> seen = new CompletableFuture<>();
    try (ActorSystem system = ActorSystem.create("lamps")) {
      LampRef lamp = system.spawn(LampRef.CONTRACT, () -> new Bulb(seen));
      assertThat(lamp.state().join()).isEqualTo(Lamp.State.OFF);
      lamp.turn(Lamp.State.ON);
      lamp.color(new Color(1, 2, 3));
      lamp.label(new Descriptor("bulb"));
      assertThat(lamp.state().join()).isEqualTo(Lamp.State.ON);
    }
    assertThat(seen).isCompletedWithValue(new Color(1, 2, 3));
  }

  private static final class Bulb implements Lamp {
    private final CompletableFuture<Color> seen;
    private State state = State.OFF;

    Bulb(CompletableFuture<Color> seen) {
      this.seen = seen;
    }

    @Override
    public void turn(State wanted) {
      state = wanted;
    }

    @Override
    public State state() {
      return state;
    }

    @Override
    public void color(Color color) {
      seen.complete(color);
    }

    @Override
    public void label(Descriptor descriptor) {}
  }
}

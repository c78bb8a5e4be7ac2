package silent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;

public class Scenario implements Runnable {
  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("silent")) {
      SilentRef silent = system.spawn(SilentRef.CONTRACT, "hermit", () -> new Silent() {});
      assertThat(silent.path()).endsWith("hermit");
      assertThat(system.spawn(SilentRef.contract(), () -> new Silent() {})).isNotEqualTo(silent);
    }
  }
}

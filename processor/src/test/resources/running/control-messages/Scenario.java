package plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorContext;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import java.util.concurrent.CompletableFuture;

public class Scenario implements Runnable {
  @Override
  public void run() {
    CompletableFuture<Object> deadLetter = new CompletableFuture<>();
    try (ActorSystem system =
        ActorSystem.builder("plant")
            .onDeadLetter(letter -> deadLetter.complete(letter.message()))
            .create()) {
      CompletableFuture<Ask<String>> log = new CompletableFuture<>();
      PumpRef pump = system.spawnWith(PumpRef.CONTRACT, "pump", c -> new PumpActor(c, log));
      assertThat(log.join().join()).isEqualTo("limit 3 leak, stop, fill 1, fill 2, ");
      system.close();
      pump.limit(4, "late");
      assertThat(deadLetter.join()).isEqualTo(new PumpMessage.Limit(4, "late"));
    }
  }

  private static final class PumpActor implements Pump {
    private String log = "";

    PumpActor(ActorContext<PumpRef> context, CompletableFuture<Ask<String>> result) {
      PumpRef self = context.self();
      self.fill(1);
      self.fill(2);
      self.limit(3, "leak");
      self.stop();
      result.complete(self.log());
    }

    @Override
    public void fill(int litres) {
      log += "fill " + litres + ", ";
    }

    @Override
    public void stop() {
      log += "stop, ";
    }

    @Override
    public void limit(int litres, String reason) {
      log += "limit " + litres + " " + reason + ", ";
    }

    @Override
    public String log() {
      return log;
    }
  }
}

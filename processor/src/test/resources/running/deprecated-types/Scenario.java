package old;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@SuppressWarnings({"deprecation", "removal"})
public class Scenario implements Runnable {
  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("old")) {
      RegisterRef register = system.spawn(RegisterRef.CONTRACT, RegisterActor::new);
      register.put(Coin.PENNY, 2);
      register.lose(Coin.PENNY, new Purse.Slip("lost"));
      assertThat(register.largest().join()).isEqualTo(Coin.PENNY);
      assertThat(register.box().join()).isEqualTo(new Box<>(Coin.PENNY));
    }
  }

  private static final class RegisterActor implements Register {
    private Coin largest;

    @Override
    public void put(Coin coin, int count) {
      largest = coin;
    }

    @Override
    public Coin largest() {
      return largest;
    }

    @Override
    public CompletionStage<Box<Coin>> box() {
      return CompletableFuture.completedFuture(new Box<>(largest));
    }

    @Override
    public void take(Purse.Slip slip) {}

    @Override
    public void lose(Coin coin, Purse.Slip slip) {}

    @Override
    public void count(long cents) {}
  }
}

package old;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

@ActorContract
@SuppressWarnings({"deprecation", "removal"})
public interface Register {
  void put(Coin coin, int count);

  Coin largest();

  CompletionStage<Box<Coin>> box() throws Counterfeit;

  void take(Purse.Slip slip);

  @Deprecated
  void lose(Coin coin, Purse.Slip slip);

  void count(long cents);
}

package market;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Exchange {
  void subscribe(PricesRef listener);
}

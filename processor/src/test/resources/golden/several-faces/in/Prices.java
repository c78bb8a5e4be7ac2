package market;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Prices {
  void changed(String article, long cents);
}

package market;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Listener {
  void price(long cents);
}

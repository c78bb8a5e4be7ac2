package bank;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Owned {
  String owner();
}

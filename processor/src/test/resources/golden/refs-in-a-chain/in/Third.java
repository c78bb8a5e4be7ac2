package relay;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Third {
  void carry(String baton, FourthRef finish);
}

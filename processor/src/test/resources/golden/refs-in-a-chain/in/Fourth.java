package relay;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Fourth {
  void finish(String baton);
}

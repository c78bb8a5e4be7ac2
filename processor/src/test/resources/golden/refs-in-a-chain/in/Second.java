package relay;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Second {
  String carry(String baton, ThirdRef next);

  ThirdRef successor();
}

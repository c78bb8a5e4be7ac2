package time;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Clock {
  void subscribe(ListenerRef listener, long periodMillis);
}

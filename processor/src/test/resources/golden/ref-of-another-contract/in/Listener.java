package time;

import dev.rondo.annotation.ActorContract;
import java.time.Instant;

@ActorContract
public interface Listener {
  void tick(Instant now);
}

package cache;

import dev.rondo.annotation.ActorContract;
import org.jspecify.annotations.Nullable;

@ActorContract
public interface Names extends Cache<String, @Nullable String> {
  void clear(String reason);
}

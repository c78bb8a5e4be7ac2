package names;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Generated {
  void generate();
}

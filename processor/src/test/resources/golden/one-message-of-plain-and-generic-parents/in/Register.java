package names;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Register extends SortedNames {
  int size();
}

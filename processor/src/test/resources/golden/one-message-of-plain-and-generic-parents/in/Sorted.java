package names;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;
import java.util.List;

@ActorContract
public interface Sorted<@Sendable T extends Comparable<T>> {
  void add(T element);

  List<T> after(T element);
}

package names;

import dev.rondo.annotation.ActorContract;
import java.util.List;

@ActorContract
public interface Names {
  void add(String name);

  List<String> after(String name);
}

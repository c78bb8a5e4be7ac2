package graphs;

import dev.rondo.Cow;
import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Copied;
import java.util.List;

@ActorContract
public interface Store {
  void put(@Copied Node node, @Copied List<Node> nodes);

  void share(Cow<Node> node);

  @Copied
  Node last();
}

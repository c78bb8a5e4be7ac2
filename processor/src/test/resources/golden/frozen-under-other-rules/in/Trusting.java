package rules;

import dev.rondo.annotation.ActorContract;
import java.util.Collection;
import java.util.List;

@ActorContract(sendable = Lines.class)
public interface Trusting {
  Collection<Lines> same(Collection<Lines> all);

  List<List<Lines>> nested(List<List<Lines>> all);
}

package rules;

import dev.rondo.annotation.ActorContract;
import java.util.Collection;
import java.util.List;

@ActorContract
public interface Careful {
  String show(Collection<Lines> all);

  String showNested(List<List<Lines>> all);
}

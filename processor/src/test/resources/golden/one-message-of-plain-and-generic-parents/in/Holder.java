package names;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Holder extends Held, Holding<String> {
  String held();
}

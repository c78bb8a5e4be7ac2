package names;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Contract {
  ContractRef contract(String text);
}

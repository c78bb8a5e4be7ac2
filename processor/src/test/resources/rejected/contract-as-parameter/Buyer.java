package market;

import dev.rondo.annotation.ActorContract;

@ActorContract(name = "Customer")
interface Buyer {
  void bought(String goods);
}

package old;

import dev.rondo.annotation.ActorContract;

@ActorContract
@SuppressWarnings({"deprecation", "removal"})
interface Cashier extends Teller, Office.Clerk {
  void pause();
}

package old;

import dev.rondo.annotation.ActorContract;

@ActorContract
@SuppressWarnings({"deprecation", "removal"})
interface Manager {
  void hire(TellerRef teller, Office_ClerkRef clerk);

  int staff();
}

package old;

import dev.rondo.annotation.ActorContract;

@ActorContract
@Deprecated
public interface Teller {
  void deposit(long cents);

  long balance();

  void introduce(TellerRef colleague);
}

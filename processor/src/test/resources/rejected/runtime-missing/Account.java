package bank;

import dev.rondo.annotation.ActorContract;

@ActorContract
// WITHOUT RUNTIME
// ERROR [rondo:runtime-missing] Generated code of bank.Account needs rondo-runtime, which cannot be seen from here. Depend on dev.rondo:rondo-runtime and, in a module, require dev.rondo.
public interface Account {
  void deposit(long cents);
}

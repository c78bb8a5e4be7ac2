package bank;

import dev.rondo.annotation.ActorContract;

/** Adds nothing but a name, a deadline and a stronger warning. */
@ActorContract(askTimeoutMillis = 100)
interface Locked extends Savings {
  @Deprecated(forRemoval = true)
  @Override
  void forget();
}

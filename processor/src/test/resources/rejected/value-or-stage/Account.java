package bank;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@ActorContract
public interface Account {
  Owner owner();

  CompletionStage<String> find();
}

@ActorContract
interface Savings extends Account {
  @Override
  // ERROR [rondo:value-or-stage] 'owner()' returns a stage in bank.Savings, but a value in bank.Account, which it extends. Return the same in both: it decides whether the actor may answer later.
  LateOwner owner();

  @Override
  CompletableFuture<String> find();
}

@ActorContract
interface Owned {
  LateOwner owner();
}

@ActorContract
// ERROR [rondo:value-or-stage] 'owner()' returns a stage in bank.Owned, but a value in bank.Account, and no actor can do both. Return the same in both, or give one of the messages another name.
interface Both extends Account, Owned {}

@Sendable
interface Owner {}

interface LateOwner extends Owner, CompletionStage<String> {}

package dev.rondo.samples.bank;

import dev.rondo.ActorSystem;

/** Opens an account and uses it. */
public final class Bank {

  private Bank() {}

  /** Runs the program. */
  public static void main(String[] args) {
    // @start region="use"
    try (ActorSystem system = ActorSystem.create("bank")) {
      AccountRef account = system.spawn(AccountRef.CONTRACT, "acc-1", AccountActor::new);
      account.deposit(500); // returns at once
      account.balance().thenAccept(System.out::println); // an Ask<Long>, a CompletableFuture
    }
    // @end
  }
}

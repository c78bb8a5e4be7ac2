package bank;

import dev.rondo.annotation.ActorContract;

public class Bank {
  @ActorContract
  interface Account {
    // ERROR [rondo:private-type] 'open(bank.Bank.Pin)' mentions bank.Bank.Pin, which is private, so that generated code cannot name it. Make it at least package-private.
    // ERROR [rondo:private-type] 'open(bank.Bank.Pin)' mentions bank.Bank.Inside.Wrong, which is private, so that generated code cannot name it. Make it at least package-private.
    boolean open(Pin pin) throws Inside.Wrong;

    void deposit(long cents);
  }

  @ActorContract
  // ERROR [rondo:private-type] 'P' is bounded by bank.Bank.Pin, which is private, so that generated code cannot name it. Make it at least package-private.
  interface Safe<P extends Comparable<Pin>> {
    void close();
  }

  private record Pin(int digits) {}

  private static class Inside {
    static class Wrong extends Exception {}
  }
}

package bank;

import dev.rondo.annotation.ActorContract;
import java.util.List;

public class Bank {
  @ActorContract
  interface Account {
    // ERROR [rondo:private-type] 'open(bank.Bank.Pin)' mentions bank.Bank.Pin, which is private, so that generated code cannot name it. Make it at least package-private.
    // ERROR [rondo:private-type] 'open(bank.Bank.Pin)' mentions bank.Bank.Inside.Wrong, which is private, so that generated code cannot name it. Make it at least package-private.
    boolean open(Pin pin) throws Inside.Wrong;

    // ERROR [rondo:private-type] 'change(java.util.List)' mentions bank.Bank.Pins, which is private, so that generated code cannot name it. Make it at least package-private.
    void change(List<Pins> pins);

    void deposit(long cents);
  }

  @ActorContract
  // ERROR [rondo:private-type] 'P' is bounded by bank.Bank.Pin, which is private, so that generated code cannot name it. Make it at least package-private.
  interface Safe<P extends Comparable<Pin>> {
    void close();
  }

  private record Pin(int digits) {}

  private record Pins(List<String> pins) {}

  private static class Inside {
    static class Wrong extends Exception {}
  }
}

package bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rondo.ActorSystem;
import dev.rondo.Message;
import dev.rondo.spi.GeneratedContract;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class Scenario implements Runnable {
  @Override
  public void run() {
    BlockingQueue<Message> deadLetters = new LinkedBlockingQueue<>();
    try (ActorSystem system =
        ActorSystem.builder("bank")
            .onDeadLetter(letter -> deadLetters.add(letter.message()))
            .create()) {
      // @start region="refs"
      SavingsRef savings = system.spawn(SavingsRef.CONTRACT, SavingsActor::new);
      AccountRef account = savings;
      AuditedRef audited = savings;
      // @end
      assertThat(account).isEqualTo(audited);
      callThroughEachRef(savings, savings, savings, savings);

      LockedRef locked = system.spawn(LockedRef.CONTRACT, LockedActor::new);
      callThroughEachRef(locked, locked, locked, locked);

      system.close();
      savings.deposit(1);
      assertThat(next(deadLetters)).isEqualTo(new AccountMessage.Deposit(1));
      savings.deposit(new Money(2));
      assertThat(next(deadLetters)).isEqualTo(new SavingsMessage.Deposit(new Money(2)));
      savings.note("a", "b", "c", "d", "e");
      assertThat(next(deadLetters)).isEqualTo(new AuditedMessage.Note("a", "b", "c", "d", "e"));
      locked.addInterest(3);
      assertThat(next(deadLetters)).isEqualTo(new SavingsMessage.AddInterest(3));
    }
    assertThat(millis(SavingsRef.CONTRACT, "balance")).isEqualTo(2000);
    assertThat(millis(SavingsRef.CONTRACT, "audit")).isEqualTo(500);
    assertThat(millis(SavingsRef.CONTRACT, "owner")).isZero();
    assertThat(millis(LockedRef.CONTRACT, "balance")).isEqualTo(100);
    assertThat(millis(LockedRef.CONTRACT, "audit")).isEqualTo(500);
  }

  private static Message next(BlockingQueue<Message> messages) {
    try {
      return messages.take();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void callThroughEachRef(
      AccountRef account, AuditedRef audited, OwnedRef owned, SavingsRef savings) {
    account.deposit(100);
    audited.note("Ada", "here", "today", "fine", "A");
    savings.deposit(new Money(100));
    savings.addInterest(50);
    assertThat(account.balance().join()).isEqualTo(300);
    assertThat(audited.balance().join()).isEqualTo(300);
    assertThat(account.withdraw(60).join()).isEqualTo(240);
    assertThatExceptionOfType(Overdrawn.class)
        .isThrownBy(() -> savings.withdraw(1000).orThrow(Overdrawn.class));
    assertThat(owned.owner().join()).isEqualTo("Grace");
    assertThat(audited.audit(1843).join()).isEqualTo("1843: Ada here today fine A");
  }

  private static long millis(dev.rondo.Contract<?, ?> contract, String name) {
    return ((GeneratedContract<?, ?>) contract)
        .operations().stream()
            .filter(operation -> operation.name().equals(name))
            .findFirst()
            .orElseThrow()
            .askTimeoutMillis();
  }

  private static class SavingsActor implements Savings {
    private long cents;
    private String note = "";

    @Override
    public String owner() {
      return "Grace";
    }

    @Override
    public void deposit(long more) {
      cents += more;
    }

    @Override
    public void deposit(Money money) {
      cents += money.cents();
    }

    @Override
    public long balance() {
      return cents;
    }

    @Override
    public long withdraw(long amount) throws Overdrawn {
      if (amount > cents) {
        throw new Overdrawn();
      }
      cents -= amount;
      return cents;
    }

    @Override
    public String audit(int year) {
      return year + ":" + note;
    }

    @Override
    public void note(String auditor, String place, String day, String text, String mark) {
      note += " " + auditor + " " + place + " " + day + " " + text + " " + mark;
    }

    @Deprecated
    @Override
    public void forget() {
      note = "";
    }

    @Override
    public void addInterest(double percent) {
      cents += Math.round(cents * percent / 100);
    }
  }

  private static final class LockedActor extends SavingsActor implements Locked {
    @Deprecated(forRemoval = true)
    @Override
    public void forget() {}
  }
}

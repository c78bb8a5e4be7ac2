package old;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;

@SuppressWarnings({"deprecation", "removal"})
public class Scenario implements Runnable {
  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("old")) {
      Office_ClerkRef clerk = system.spawn(Office_ClerkRef.CONTRACT, ClerkActor::new);
      clerk.stamp("B7", 2);
      assertThat(clerk.last().join()).isEqualTo("B7B7");
      ManagerRef manager = system.spawn(ManagerRef.CONTRACT, ManagerActor::new);
      manager.hire(null, clerk);
      assertThat(manager.staff().join()).isEqualTo(1);
      CashierRef cashier = system.spawn(CashierRef.CONTRACT, CashierActor::new);
      cashier.deposit(7);
      cashier.stamp("C1", 1);
      cashier.pause();
      assertThat(cashier.balance().join()).isEqualTo(7);
    }
    assertThat(TellerRef.class).hasAnnotation(Deprecated.class);
    assertThat(Office_ClerkRef.class.getAnnotation(Deprecated.class).forRemoval()).isTrue();
  }

  private static final class CashierActor implements Cashier {
    private long cents;

    @Override
    public void deposit(long more) {
      cents += more;
    }

    @Override
    public long balance() {
      return cents;
    }

    @Override
    public void introduce(TellerRef colleague) {}

    @Override
    public void stamp(String form, int copies) {}

    @Override
    public String last() {
      return "";
    }

    @Override
    public void pause() {}
  }

  private static final class ClerkActor implements Office.Clerk {
    private String last;

    @Override
    public void stamp(String form, int copies) {
      last = form.repeat(copies);
    }

    @Override
    public String last() {
      return last;
    }
  }

  private static final class ManagerActor implements Manager {
    private int staff;

    @Override
    public void hire(TellerRef teller, Office_ClerkRef clerk) {
      staff++;
    }

    @Override
    public int staff() {
      return staff;
    }
  }
}

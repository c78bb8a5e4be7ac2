package bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;

@SuppressWarnings({"deprecation", "removal"})
public class Scenario implements Runnable {
  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("bank")) {
      AccountRef account = system.spawn(AccountRef.CONTRACT, Cents::new);
      account.deposit(150);
      account.depositEuros(2);
      assertThat(account.balanceInEuros().join()).isEqualTo(3);
    }
    assertThat(isDeprecated("depositEuros", int.class)).isTrue();
    assertThat(isDeprecated("deposit", long.class)).isFalse();
  }

  private static boolean isDeprecated(String method, Class<?> parameter) {
    try {
      return AccountRef.class.getMethod(method, parameter).isAnnotationPresent(Deprecated.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Cents implements Account {
    private long balance;

    @Override
    public void deposit(long cents) {
      balance += cents;
    }

    @Override
    public void depositEuros(int euros) {
      balance += 100L * euros;
    }

    @Override
    public int balanceInEuros() {
      return (int) (balance / 100);
    }
  }
}

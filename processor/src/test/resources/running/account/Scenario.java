package bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rondo.ActorSystem;
import java.time.Duration;

public class Scenario implements Runnable {
  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("bank")) {
      AccountRef account = system.spawn(AccountRef.CONTRACT, "acc-1", AccountActor::new);
      account.deposit(500);
      assertThat(account.balance().join()).isEqualTo(500);
      assertThat(account.withdraw(200).join()).isEqualTo(new Receipt(200, 300));
      assertThatExceptionOfType(Overdrawn.class)
          .isThrownBy(() -> account.withdraw(1000).orThrow(Overdrawn.class))
          .withMessage("700 cents are missing");
      assertThat(account.within(Duration.ofSeconds(5)).balance().join()).isEqualTo(300);
      assertThat(account.within(Duration.ofSeconds(5))).isEqualTo(account);
      assertThat(AccountRef.contract()).isSameAs(AccountRef.CONTRACT);
    }
    assertThat(new AccountMessage.Withdraw(7)).hasToString("withdraw(7)");
  }
}

package dev.rondo.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorSystem;
import org.junit.jupiter.api.Test;

class AccountActorTest {

  // @start region="plain"
  @Test
  void aBehaviorIsTestedAsThePlainObjectThatItIs() throws Overdrawn {
    AccountActor account = new AccountActor();
    account.deposit(500);
    assertThat(account.withdraw(200)).isEqualTo(new Receipt(200, 300));
    assertThatThrownBy(() -> account.withdraw(301)).isInstanceOf(Overdrawn.class);
  }

  // @end

  @Test
  void anAccountWorksThroughItsRef() throws Overdrawn {
    try (ActorSystem system = ActorSystem.create("bank")) {
      AccountRef account = system.spawn(AccountRef.CONTRACT, "acc-1", AccountActor::new);
      // @start region="asking"
      account.deposit(500);
      assertThat(account.balance().join()).isEqualTo(500);
      assertThat(account.withdraw(200).orThrow(Overdrawn.class)).isEqualTo(new Receipt(200, 300));
      assertThatThrownBy(() -> account.withdraw(301).orThrow(Overdrawn.class))
          .isInstanceOf(Overdrawn.class)
          .hasMessage("1 cents are missing");
      // @end
    }
  }
}

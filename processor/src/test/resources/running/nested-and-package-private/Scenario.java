package bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import java.lang.reflect.Modifier;
import java.util.concurrent.CompletableFuture;

public class Scenario implements Runnable {
  @Override
  public void run() {
    CompletableFuture<Bank.Reason> closed = new CompletableFuture<>();
    CompletableFuture<Bank.Account_Key> opened = new CompletableFuture<>();
    try (ActorSystem system = ActorSystem.create("bank")) {
      system.spawn(Bank_AccountRef.CONTRACT, () -> closed::complete).close(Bank.Reason.WISH);
      assertThat(system.spawn(Bank_VaultRef.CONTRACT, () -> () -> true).isOpen().join()).isTrue();
      system
          .spawn(Bank_Vault_DoorRef.CONTRACT, () -> opened::complete)
          .open(new Bank.Account_Key(7));
    }
    assertThat(closed).isCompletedWithValue(Bank.Reason.WISH);
    assertThat(opened).isCompletedWithValue(new Bank.Account_Key(7));
    assertThat(Modifier.isPublic(Bank_AccountRef.class.getModifiers())).isTrue();
    assertThat(Modifier.isPublic(Bank_VaultRef.class.getModifiers())).isFalse();
  }
}

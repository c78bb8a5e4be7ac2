package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bank.AccountRef;
import bank.Overdrawn;
import dev.rondo.ActorSystem;
import org.junit.jupiter.api.Test;

class CustomerTest {
  @Test
  void customerPaysFromAnAccountThatAnotherJarDescribes() {
    try (ActorSystem system = ActorSystem.create("shop")) {
      AccountRef account = system.spawn(AccountRef.CONTRACT, "account", AccountActor::new);
      CustomerRef customer = system.spawn(CustomerRef.CONTRACT, "customer", CustomerActor::new);
      account.deposit(500);
      customer.use(account);

      assertEquals(200, customer.buy("tea", 300).join());
      assertThrows(Overdrawn.class, () -> customer.buy("car", 900_000).orThrow(Overdrawn.class));
    }
  }

  @Test
  void generatedCodeIsReadFromModules() {
    assertEquals("org.example.bank", AccountRef.class.getModule().getName());
    assertEquals("org.example.shop", CustomerRef.class.getModule().getName());
    assertEquals("dev.rondo", ActorSystem.class.getModule().getName());
  }
}

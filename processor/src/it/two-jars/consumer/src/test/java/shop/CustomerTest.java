package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bank.AccountRef;
import bank.Overdrawn;
import bank.Register;
import bank.RegisterRef;
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
  void aContractExtendsContractsOfAnotherJar() {
    try (ActorSystem system = ActorSystem.create("shop")) {
      TillRef till = system.spawn(TillRef.CONTRACT, "till", TillActor::new);
      RegisterRef<String, Long> prices = till;
      AccountRef account = till;
      prices.put("tea", 300L);
      prices.put("water");
      prices.note("a", "b", "c", "d", "e");

      assertEquals(300, till.sell("tea").join());
      assertEquals(300, till.sell("water").join());
      assertEquals(300, account.balance().join());
      assertEquals(1L, prices.find("abcde").join());
      assertThrows(Register.Missing.class, () -> till.sell("car").orThrow(Register.Missing.class));
    }
  }

  @Test
  void generatedCodeIsReadFromModules() {
    assertEquals("org.example.bank", AccountRef.class.getModule().getName());
    assertEquals("org.example.shop", CustomerRef.class.getModule().getName());
    assertEquals("dev.rondo", ActorSystem.class.getModule().getName());
  }
}

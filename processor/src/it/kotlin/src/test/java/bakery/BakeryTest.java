package bakery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rondo.ActorSystem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BakeryTest {
  private static final Bread RYE = new Bread("rye", 300, LocalDate.EPOCH);
  private static final Bread BUN = new Bread("bun", 50, LocalDate.EPOCH);

  private final ActorSystem system = ActorSystem.create("bakery");
  private final BakeryRef bakery = system.spawn(BakeryRef.CONTRACT, "bakery", BakeryActor::new);

  @AfterEach
  void close() {
    system.close();
  }

  @Test
  void tellsAndAsksCarryKotlinsDataClasses() {
    assertNull(bakery.cheapest().join());

    bakery.bake(List.of(RYE, BUN));

    assertEquals(BUN, bakery.cheapest().join());
    assertEquals(Map.of("rye", 1, "bun", 1), bakery.stock().join());
  }

  @Test
  void aListOfAnInterfaceIsFrozen() {
    List<Topping> toppings = new ArrayList<>(List.of(new Seeds(5), Glaze.INSTANCE));
    bakery.decorate("bun", toppings);
    toppings.clear();

    assertEquals(List.of("bun with [Seeds(grams=5), Glaze]"), bakery.remarks().join());
  }

  @Test
  void nullIsSentWhereTheTypeHasAQuestionMark() {
    bakery.note(null);
    assertThrows(NullPointerException.class, () -> bakery.sell(null));

    assertEquals(List.of("nothing"), bakery.remarks().join());
  }

  @Test
  void aDeclaredExceptionIsAReply() {
    assertThrows(SoldOut.class, () -> bakery.sell("rye").orThrow(SoldOut.class));
  }

  @Test
  void aLateAskWaitsForAnotherActor() {
    CustomerRef customer = system.spawn(CustomerRef.CONTRACT, "customer", CustomerActor::new);
    bakery.bake(List.of(RYE));

    assertEquals(new Receipt(RYE, "call 1"), bakery.order("rye", customer).join());
  }
}

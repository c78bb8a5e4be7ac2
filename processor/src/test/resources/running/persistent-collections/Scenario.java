import static org.assertj.core.api.Assertions.assertThat;

import catalogue.Catalogue;
import catalogue.Catalogue.Order;
import catalogue.CatalogueRef;
import dev.rondo.ActorSystem;
import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;

/** A persistent collection arrives as itself, and what is made from it later is another one. */
public class Scenario implements Runnable {

  // @start region="behavior"
  static final class Shelves implements Catalogue {
    private HashMap<String, Long> stock = HashMap.empty();

    @Override
    public void put(String item, long count) {
      stock = stock.put(item, count); // Some 600 bytes, however many items there are.
    }

    @Override
    public HashMap<String, Long> stock() {
      return stock;
    }

    // @end

    @Override
    public void orders(Vector<Order> orders) {
      orders.forEach(order -> put(order.item(), order.counts().sum().longValue()));
    }
  }

  @Override
  public void run() {
    Shelves shelves = new Shelves();
    try (ActorSystem system = ActorSystem.create("catalogue")) {
      CatalogueRef catalogue = system.spawn(CatalogueRef.CONTRACT, () -> shelves);
      catalogue.put("nut", 1);
      HashMap<String, Long> before = catalogue.stock().join();
      assertThat(before).isSameAs(shelves.stock);
      catalogue.orders(Vector.of(new Order("bolt", Vector.of(2L, 3L))));

      assertThat(catalogue.stock().join()).isEqualTo(HashMap.of("nut", 1L, "bolt", 5L));
      assertThat(before).isEqualTo(HashMap.of("nut", 1L));
    }
  }
}
